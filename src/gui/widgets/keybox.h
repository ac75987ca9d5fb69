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
};

/// A combo box to type in. Any part of a key or name finds its line; on leaving the field the only
/// match is taken. What matches nothing stays as typed: the checks say what is wrong with it. The
/// list is made when it is first needed.
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

    void showPopup() override;

Q_SIGNALS:
    void keyChanged(const QString &key);
    void editingFinished();

protected:
    /// A key that is known without looking into the list.
    virtual QString knownKey(const QString &typed) const;
    /// False for text that stays as it is even if it is a part of just one line.
    virtual bool mayComplete(const QString &typed) const;
    void forgetChoices();

    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fill();
    /// Takes what was typed for the line it stands for, if there is just one.
    void settle();
    void tellChange();
    QString keyOfLine(const QString &typed) const;

    std::function<QList<Choice>()> m_choices;
    bool m_filled = false;
    QString m_key, m_line; ///< what setKey() or settle() put there
    QString m_told;        ///< the key that keyChanged() told last
};

} // namespace linktill::gui
