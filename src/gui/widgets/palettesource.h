// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace linktill::gui {

/// One line of the palette: something to go to or to do.
struct PaletteEntry
{
    QString id;    ///< the same at every start: what was used lately is remembered by it
    QString text;  ///< as it is shown and found
    QString hint;  ///< at the far edge: what kind of thing it is, or its key
    QString words; ///< found by these as well, and not shown
    std::function<void()> act;
    int score = 0; ///< how well it fits, see matchScore()
};

/// Where the palette finds things of one kind. To add a kind, derive from this and give it to
/// Palette::addSource().
class PaletteSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The palette opens: what there is may be another than last time.
    virtual void begin() {}
    /// Looks for what is typed, and answers with found(), at once or later. Never waits for the disk.
    virtual void ask(const QString &typed) = 0;

Q_SIGNALS:
    /// `typed` is what was asked for: an answer that comes late is not shown.
    void found(const QString &typed, const QList<linktill::gui::PaletteEntry> &entries);
};

/// A source that knows all its entries.
class EntriesSource : public PaletteSource
{
public:
    /// `entries` is asked each time the palette opens.
    explicit EntriesSource(std::function<QList<PaletteEntry>()> entries, QObject *parent = nullptr);

    void begin() override;
    void ask(const QString &typed) override;

private:
    struct Folded
    {
        PaletteEntry entry;
        QString text, words;
    };
    std::function<QList<PaletteEntry>()> m_make;
    QList<Folded> m_entries;
};

} // namespace linktill::gui
