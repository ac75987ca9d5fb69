// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/fieldnote.h"

#include "gui/widgets/issuemark.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace linktill::gui {

QString severityName(Severity severity)
{
    return severity == Severity::Problem ? QStringLiteral("problem") : QStringLiteral("warning");
}

void setSeverityProperty(QWidget *widget, const QString &severity)
{
    if (widget->property("severity").toString() == severity)
        return;
    widget->setProperty("severity", severity);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

/// Keeps the heights that layouts ask for. A label whose text can be selected lays out a text
/// document twice for each answer, and layouts ask often.
class NoteLabel final : public QLabel
{
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override
    {
        auto known = m_heights.constFind(width);
        if (known == m_heights.constEnd())
            known = m_heights.insert(width, QLabel::heightForWidth(width));
        return *known;
    }
    void say(const QString &text)
    {
        m_heights.clear();
        setText(text);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        m_heights.clear(); // font, style or direction may be another
        QLabel::changeEvent(event);
    }

private:
    mutable QHash<int, int> m_heights; ///< by width
};

FieldNote::FieldNote(QWidget *parent)
    : QWidget(parent), m_label(new NoteLabel(this)), m_markRoom(new QSpacerItem(0, 0))
{
    m_label->setObjectName(QStringLiteral("fieldNoteText"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    layout->addItem(m_markRoom);
    layout->addWidget(m_label, 1);
    leaveRoomForMark();
    hide();
}

void FieldNote::setField(QWidget *field)
{
    if (field && field == m_field) // whose own description is known, and may not be read from the note
        return;
    if (m_field) {
        setSeverityProperty(m_field, {});
        m_field->setAccessibleDescription(m_fieldDescription);
    }
    m_field = field;
    m_fieldDescription = field ? field->accessibleDescription() : QString();
    m_isApplied = false;
}

void FieldNote::setNote(Severity severity, const QString &sentence)
{
    setNotes({{severity, sentence}});
}

void FieldNote::setNotes(const QList<QPair<Severity, QString>> &notes)
{
    QStringList sentences;
    Severity worst = Severity::Warning;
    for (const auto &[severity, sentence] : notes) {
        if (sentence.isEmpty())
            continue;
        sentences.append(sentence);
        if (severity == Severity::Problem)
            worst = severity;
    }
    apply(sentences.isEmpty() ? QString() : severityName(worst),
          sentences.join(QLatin1Char('\n')));
}

void FieldNote::clear() { apply({}, {}); }

QString FieldNote::text() const { return m_label->text(); }

QColor FieldNote::colour() const { return m_label->palette().color(m_label->foregroundRole()); }

void FieldNote::apply(const QString &severity, const QString &text)
{
    // All notes of a form are set again with each letter; only a change may cost a layout.
    if (m_isApplied && severity == m_severity && text == m_label->text())
        return;
    m_isApplied = true;
    m_severity = severity;
    m_label->say(text);
    for (QWidget *widget : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_label),
                            m_field.data()}) {
        if (widget)
            setSeverityProperty(widget, severity);
    }
    if (m_field)
        m_field->setAccessibleDescription(text.isEmpty() ? m_fieldDescription : text);
    leaveRoomForMark();
    setVisible(!text.isEmpty());
}

void FieldNote::leaveRoomForMark()
{
    const bool isMarked = !property("severity").toString().isEmpty();
    m_markRoom->changeSize(isMarked ? m_label->fontMetrics().height() + 4 : 0, 0,
                           QSizePolicy::Fixed, QSizePolicy::Minimum);
    layout()->invalidate();
}

void FieldNote::paintEvent(QPaintEvent *)
{
    if (property("severity").toString().isEmpty())
        return;
    QPainter painter(this);
    const int side = m_label->fontMetrics().height();
    const QRect box(0, m_label->y(), side, side);
    drawIssueMark(&painter, QStyle::visualRect(layoutDirection(), rect(), box), colour());
}

void FieldNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        leaveRoomForMark();
}

} // namespace linktill::gui
