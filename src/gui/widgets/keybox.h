// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>
#include <QList>
#include <QString>

#include <functional>

namespace linktill::gui {

/// One thing to choose: the key that is sent, the name people know it by, the line in the list.
struct Choice
{
    QString key, name, line;
    QString also = {}; ///< other words it is found by; not shown
};

/// A combo box to type in. Any part of a key or name finds its line, whatever the case and accents; on
/// leaving the field the only match is taken, unless the text has the form of a key (NEW_CHANNEL_CARD): a
/// merchant may have one that is not listed yet. What matches nothing stays as typed: the checks say what is
/// wrong with it. The list is made when it is first needed.
class KeyBox : public QComboBox
{
    Q_OBJECT

public:
    explicit KeyBox(QWidget *parent = nullptr);

    /// Called once, when something is typed or the list opens.
    void setChoices(std::function<QList<Choice>()> choices);
    /// The key of what is typed if it is a key, a name or a line; else the trimmed text.
    QString key() const;
    /// Shows `line` for `key` without making the list.
    void setKey(const QString &key, const QString &line);

    /// Takes what is typed for the line that it stands for, if there is just one. Happens by itself
    /// when the field is left.
    void settle();

    void showPopup() override;

Q_SIGNALS:
    void keyChanged(const QString &key);
    void editingFinished();

protected:
    /// A key that is known without looking into the list.
    virtual QString knownKey(const QString &typed) const;
    void forgetChoices();

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void tellChange();
    const Choice *exactChoice(const QString &typed) const;
    const Choice *onlyChoice(const QString &typed) const;

    /// A choice as typed text is compared with it: folding hundreds of names takes longer than a key.
    struct Folded
    {
        QString key, name, line, all;
    };

    std::function<QList<Choice>()> m_choices;
    QList<Choice> m_list;
    QList<Folded> m_folded; ///< of each in m_list
    bool m_filled = false;
    QString m_key, m_line; ///< what setKey() put there last
    QString m_told;        ///< the key that keyChanged() told last
};

} // namespace linktill::gui
