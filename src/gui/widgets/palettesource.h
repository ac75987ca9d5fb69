// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace linktill::gui {

/// Describes one line of the palette: something to go to or to do.
struct PaletteEntry
{
    QString id;    ///< the same at every start; entries used lately are remembered by it
    QString text;  ///< is shown, and finds the entry
    QString hint;  ///< shown at the far edge: the kind of the entry, or its key
    QString words; ///< find the entry as well, and are not shown
    std::function<void()> act;
    int score = 0; ///< how well it fits, see matchScore()
};

/// Gives the palette the entries of one kind. To add a kind, derive from this class and give an object
/// of yours to Palette::addSource().
class PaletteSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Is called when the palette opens: the entries may be others than last time.
    virtual void begin() {}
    /// Looks for what is typed, and answers with found(), at once or later. Never waits for the disk.
    virtual void ask(const QString &typed) = 0;

Q_SIGNALS:
    /// `typed` is the text that ask() got; the palette does not show an answer to an older text.
    void found(const QString &typed, const QList<linktill::gui::PaletteEntry> &entries);
};

/// Searches a list of entries, which it holds in memory.
class EntriesSource : public PaletteSource
{
public:
    /// `entries` is called each time the palette opens.
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
