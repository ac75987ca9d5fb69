// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/section.h"

#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/fieldnote.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace linktill::gui {

namespace {

constexpr int ChevronSide = 16;
constexpr int Side = 16, Above = 10, Spacing = 8; // pixels, around and between the parts of a header

} // namespace

/// Shows the whole first line of a section as one button.
class SectionHeader final : public QAbstractButton
{
public:
    explicit SectionHeader(QWidget *parent);

    QSize sizeHint() const override { return hint(m_summary->sizeHint().width()); }
    QSize minimumSizeHint() const override { return hint(0); }

    void setTitle(const QString &title);
    void setSummary(const QString &summary);
    void setBadge(const QString &severity, const QString &text, const QString &spoken);
    void describe();

    QLabel *m_title;
    ElidedLabel *m_summary;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QSize hint(int summaryWidth) const;
    int titleWidth() const;
    int badgeWidth() const;
    void place();
    void drawChevron(QPainter *painter) const;
    void alignSummaries();

    QLabel *m_badge = nullptr; // null until there is something to say
    QString m_spokenBadge;
    QSize m_least; // the minimum size that the layout knows
};

SectionHeader::SectionHeader(QWidget *parent)
    : QAbstractButton(parent), m_title(new QLabel(this)), m_summary(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("sectionHeader"));
    m_title->setObjectName(QStringLiteral("sectionTitle"));
    m_summary->setObjectName(QStringLiteral("sectionSummary"));
    m_title->setTextFormat(Qt::PlainText);
    m_summary->setTextFormat(Qt::PlainText);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    alignSummaries();
}

int SectionHeader::titleWidth() const
{
    return qMax(m_title->sizeHint().width(), m_title->minimumWidth());
}

int SectionHeader::badgeWidth() const
{
    return m_badge && !m_badge->isHidden() ? m_badge->sizeHint().width() + Spacing : 0;
}

QSize SectionHeader::hint(int summaryWidth) const
{
    int height = qMax(m_title->sizeHint().height(), m_summary->sizeHint().height());
    if (badgeWidth() > 0)
        height = qMax(height, m_badge->sizeHint().height());
    return {Side + titleWidth() + Spacing + summaryWidth + Spacing + badgeWidth() + ChevronSide + Side,
            Above + height + Above};
}

/// Places the parts without a layout. A layout would report each new summary to the widgets around it,
/// and the whole form would be laid out again at every letter.
void SectionHeader::place()
{
    const QRect inner = rect().adjusted(Side, Above, -Side - ChevronSide, -Above);
    const auto put = [this, &inner](QWidget *widget, int from, int width) {
        const QRect wanted(from, inner.top(), qMax(0, width), inner.height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), wanted));
    };
    const int summaryFrom = inner.left() + titleWidth() + Spacing;
    const int badgeFrom = inner.right() + 1 - badgeWidth();
    put(m_title, inner.left(), titleWidth());
    put(m_summary, summaryFrom, badgeFrom - Spacing - summaryFrom);
    if (badgeWidth() > 0)
        put(m_badge, badgeFrom, badgeWidth() - Spacing);
    if (m_least != minimumSizeHint()) {
        m_least = minimumSizeHint();
        updateGeometry();
    }
}

bool SectionHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        place();
    return QAbstractButton::event(event);
}

void SectionHeader::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    place();
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    describe();
}

void SectionHeader::setSummary(const QString &summary)
{
    if (summary == m_summary->text())
        return;
    m_summary->setText(summary);
    describe();
}

void SectionHeader::setBadge(const QString &severity, const QString &text, const QString &spoken)
{
    if (!m_badge && text.isEmpty())
        return;
    if (!m_badge) {
        m_badge = new QLabel(this);
        m_badge->setObjectName(QStringLiteral("sectionBadge"));
    }
    if (text == m_badge->text() && spoken == m_spokenBadge)
        return; // the badge is set again at every letter
    m_badge->setText(text);
    m_badge->setVisible(!text.isEmpty());
    setSeverityProperty(m_badge, severity);
    m_spokenBadge = spoken;
    describe();
    place();
}

void SectionHeader::describe()
{
    QStringList parts{m_title->text(), m_summary->text(), m_spokenBadge};
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(", ")));
    setAccessibleDescription(isChecked() ? Section::tr("Open") : Section::tr("Closed"));
}

void SectionHeader::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & ~Qt::KeypadModifier)) // Ctrl+Return belongs to the page
        click();
    else if (enter)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

void SectionHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    option.state |= isChecked() ? QStyle::State_On : QStyle::State_Off;
    if (isDown())
        option.state |= QStyle::State_Sunken;
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
    drawChevron(&painter);
    if (option.state & QStyle::State_KeyboardFocusChange && hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 6, 6);
    }
}

void SectionHeader::drawChevron(QPainter *painter) const
{
    const QRect box = QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(width() - 16 - ChevronSide, (height() - ChevronSide) / 2, ChevronSide, ChevronSide));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_summary->palette().color(m_summary->foregroundRole()), 1.75,
                         Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(box).center());
    if (isChecked())
        painter->rotate(90);
    else if (layoutDirection() == Qt::RightToLeft)
        painter->rotate(180);
    painter->drawPolyline(QPolygonF({{-2, -4}, {2, 0}, {-2, 4}}));
    painter->restore();
}

void SectionHeader::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        alignSummaries();
}

void SectionHeader::alignSummaries()
{
    m_title->setMinimumWidth(fontMetrics().averageCharWidth() * 21);
}

Section::Section(QWidget *parent)
    : QWidget(parent), m_header(new SectionHeader(this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_header);
    setFocusProxy(m_header);
    connect(m_header, &QAbstractButton::toggled, this, &Section::toggle);
}

QString Section::title() const { return m_header->m_title->text(); }

void Section::setTitle(const QString &title) { m_header->setTitle(title); }

QString Section::summary() const { return m_header->m_summary->text(); }

void Section::setSummary(const QString &summary) { m_header->setSummary(summary); }

void Section::setContentFactory(std::function<QWidget *(QWidget *)> factory)
{
    m_factory = std::move(factory);
}

QWidget *Section::ensureContent()
{
    if (!m_content && m_factory) {
        m_content = m_factory(this);
        m_factory = nullptr;
        m_content->setVisible(isOpen());
        m_layout->addWidget(m_content);
    }
    return m_content;
}

bool Section::isOpen() const { return m_header->isChecked(); }

void Section::setOpen(bool open) { m_header->setChecked(open); }

void Section::toggle(bool open)
{
    if (open)
        ensureContent();
    if (m_content)
        m_content->setVisible(open);
    m_header->describe();
    Q_EMIT opened(open);
}

void Section::setProblems(int problems, int warnings)
{
    QStringList spoken;
    if (problems > 0)
        spoken.append(tr("%n to mend", "things in a section of the form", problems));
    if (warnings > 0)
        spoken.append(tr("%n to look at", "things in a section of the form", warnings));
    const QString severity = spoken.isEmpty() ? QString()
                             : severityName(problems > 0 ? Severity::Problem : Severity::Warning);
    m_header->setBadge(severity, spoken.value(0), spoken.join(QStringLiteral(", ")));
}

QAbstractButton *Section::header() const { return m_header; }

} // namespace linktill::gui
