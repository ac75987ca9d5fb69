// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>
#include <QList>
#include <QString>

#include <functional>

namespace linktill::gui {

/// Describes one choice: the key that is sent, the name that people know, and the line in the list.
struct Choice
{
    QString key, name, line;
    QString also = {}; ///< other words that find it; not shown
};

/// Lets a person type or choose a key. Any part of a key or name finds its line, whatever the case and
/// accents. When the field is left, it takes the only match, unless the text has the form of a key
/// (NEW_CHANNEL_CARD): a merchant may have a key that is not listed yet. A text without a match stays as
/// typed, and the checks say what is wrong with it. The list is made when it is first needed.
class KeyBox : public QComboBox
{
    Q_OBJECT

public:
    explicit KeyBox(QWidget *parent = nullptr);

    /// Sets the function that makes the list; it is called once, when something is typed or the list opens.
    void setChoices(std::function<QList<Choice>()> choices);
    /// Returns the key when the typed text is a key, a name or a line; else the trimmed text.
    QString key() const;
    /// Shows `line` for `key` without making the list.
    void setKey(const QString &key, const QString &line);

    /// Replaces the typed text by the line that it means, if there is exactly one. The box does this by
    /// itself when the field is left.
    void settle();

    void showPopup() override;

Q_SIGNALS:
    void keyChanged(const QString &key);
    void editingFinished();

protected:
    /// Returns the key that `typed` means, when that is known without the list; else an empty text.
    virtual QString knownKey(const QString &typed) const;
    void forgetChoices();

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void tellChange();
    const Choice *exactChoice(const QString &typed) const;
    const Choice *onlyChoice(const QString &typed) const;

    /// Keeps the folded texts of a choice: folding hundreds of names at each key would take too long.
    struct Folded
    {
        QString key, name, line, all;
    };

    std::function<QList<Choice>()> m_choices;
    QList<Choice> m_list;
    QList<Folded> m_folded; ///< one for each choice in m_list
    bool m_filled = false;
    QString m_key, m_line; ///< as setKey() set them last
    QString m_told;        ///< the key that keyChanged() told last
};

} // namespace linktill::gui
