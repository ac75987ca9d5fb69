// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/display/displayface.h"

#include "gui/widgets/statemark.h"
#include "gui/widgets/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace linktill::gui {

namespace {

// All lengths are pixels of the design's window.
constexpr int designWidth = 1366, designHeight = 768;
constexpr int margin = 72, topMargin = 56, logoSide = 56, rowHeight = 52;
constexpr int languagesHeight = 96; ///< kept free below, where the languages are chosen
constexpr int mostItems = 5;
constexpr int countdownSeconds = 3600; ///< from here on the time left is counted down

bool isAwaited(LinkState state) { return !isFinal(state) && state != LinkState::Processing; }

} // namespace

DisplayFace::DisplayFace(QWidget *parent) : QWidget(parent), m_words(QStringLiteral("en"))
{
    setAutoFillBackground(false);
}

void DisplayFace::setContent(const DisplayContent &content)
{
    if (!m_code || content.url != m_content.url)
        m_code = qr::QrCode::encode(content.url);
    m_content = content;
    describe();
    update();
}

void DisplayFace::setLanguage(const QString &language)
{
    m_words = CustomerWords(language);
    describe();
    update();
}

void DisplayFace::setNow(const QDateTime &now)
{
    m_now = now;
    update();
}

/// Says the same to a screen reader as the picture shows.
void DisplayFace::describe()
{
    QStringList parts{m_content.shop};
    if (m_content.isIdle) {
        parts << m_words.text("welcome");
    } else {
        const bool isPaid = m_content.state == LinkState::Success;
        parts << m_words.text(isPaid ? "amount_paid" : "amount_due") + u' ' + m_content.amount
              << m_content.description;
        const char *what = isPaid                                   ? "paid"
            : m_content.state == LinkState::Expired                 ? "expired"
            : m_content.state == LinkState::Processing              ? "processing"
            : isFinal(m_content.state)                              ? "cancelled"
                                                                    : "scan_to_pay";
        parts << m_words.text(what);
    }
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(", ")));
}

qreal DisplayFace::scale() const
{
    const qreal wide = isPortrait() ? designHeight : designWidth;
    const qreal high = isPortrait() ? designWidth : designHeight;
    return std::min(width() / wide, height() / high);
}

QFont DisplayFace::font(int pixels, bool bold) const
{
    QFont font = QWidget::font();
    font.setPixelSize(std::max(6, qRound(pixels * scale())));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont DisplayFace::fitting(const QString &text, int pixels, int width, bool bold) const
{
    QFont one = font(pixels, bold);
    while (one.pixelSize() > 8 && QFontMetrics(one).horizontalAdvance(text) > width)
        one.setPixelSize(one.pixelSize() - 1);
    return one;
}

void DisplayFace::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), Theme::color(Role::Surface));
    if (m_content.isIdle)
        return paintIdle(painter);
    const qreal s = scale();
    QRect facts = rect(), side = rect();
    if (isPortrait()) {
        side.setHeight(qRound(height() * 0.55));
        facts.setTop(side.bottom() + 1);
    } else {
        facts.setWidth(qRound(width() * 776.0 / designWidth));
        side.setLeft(facts.right() + 1);
    }
    const bool isPaid = m_content.state == LinkState::Success;
    painter.fillRect(side, Theme::color(isPaid ? Role::SuccessBack : Role::Raised));
    if (!isPaid)
        painter.fillRect(isPortrait() ? QRect(0, side.bottom(), width(), 1)
                                      : QRect(side.left(), 0, 1, height()),
                         Theme::color(Role::Line));
    const int edge = qRound((isPortrait() ? 40 : topMargin) * s);
    paintFacts(painter, facts.adjusted(qRound(margin * s), edge, -qRound(margin * s),
                                       -qRound(languagesHeight * s)));
    const QRect inner = side.adjusted(qRound(40 * s), edge, -qRound(40 * s), -qRound(36 * s));
    if (isAwaited(m_content.state))
        paintCode(painter, inner);
    else
        paintEnd(painter, inner);
}

void DisplayFace::paintIdle(QPainter &painter) const
{
    const qreal s = scale();
    const int side = qRound(2 * logoSide * s);
    QRect logo(0, 0, side, side);
    logo.moveCenter(QPoint(width() / 2, height() / 2 - qRound(90 * s)));
    paintLogo(painter, logo);
    QRect line(0, logo.bottom() + qRound(28 * s), width(), qRound(72 * s));
    painter.setPen(Theme::color(Role::Text));
    painter.setFont(fitting(m_content.shop, 48, qRound(width() * 0.9), true));
    painter.drawText(line, Qt::AlignCenter, m_content.shop);
    QString welcome = m_words.text("welcome");
    if (m_words.language() != QLatin1String("en"))
        welcome += QStringLiteral(" · ") + CustomerWords(QStringLiteral("en")).text("welcome");
    line.translate(0, line.height());
    painter.setPen(Theme::color(Role::Muted));
    painter.setFont(font(28));
    painter.drawText(line, Qt::AlignCenter, welcome);
}

void DisplayFace::paintLogo(QPainter &painter, const QRect &room) const
{
    if (!m_content.logo.isNull()) {
        const QSize size = m_content.logo.size().scaled(room.size(), Qt::KeepAspectRatio);
        QRect place(QPoint(), size);
        place.moveCenter(room.center());
        painter.drawImage(place, m_content.logo);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Role::Selected));
    painter.drawRoundedRect(room, room.width() / 7.0, room.width() / 7.0);
    QFont initial = font(24, true);
    initial.setPixelSize(room.height() / 2);
    painter.setFont(initial);
    painter.setPen(Theme::color(Role::Accent));
    painter.drawText(room, Qt::AlignCenter, m_content.shop.left(1).toUpper());
}

/// Returns the height that the head took.
int DisplayFace::paintShop(QPainter &painter, const QRect &room) const
{
    const qreal s = scale();
    const int side = qRound(logoSide * s);
    const bool mirrored = isRightToLeft();
    const auto placed = [&](const QRect &rect) {
        return mirrored ? QStyle::visualRect(Qt::RightToLeft, room, rect) : rect;
    };
    paintLogo(painter, placed(QRect(room.left(), room.top(), side, side)));
    QRect name(room.left() + side + qRound(16 * s), room.top(), room.width() - side - qRound(16 * s), side);
    const QString badge = m_content.badge.isEmpty() ? QString()
                                                    : m_words.text(m_content.badge.toLatin1().constData());
    const QFontMetrics badgeMetrics(font(18, true));
    const int badgeWidth = badge.isEmpty() ? 0 : badgeMetrics.horizontalAdvance(badge) + qRound(24 * s);
    const int gap = badge.isEmpty() ? 0 : qRound(16 * s);
    painter.setFont(font(24, true));
    painter.setPen(Theme::color(Role::Text));
    const QString shown = painter.fontMetrics().elidedText(m_content.shop, Qt::ElideRight,
                                                           name.width() - badgeWidth - gap);
    painter.drawText(placed(name), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextDontClip, shown);
    if (badge.isEmpty())
        return side;
    QRect box(name.left() + painter.fontMetrics().horizontalAdvance(shown) + gap, 0, badgeWidth,
              badgeMetrics.height() + qRound(8 * s));
    box.moveCenter(QPoint(box.center().x(), name.center().y()));
    const bool isPractice = m_content.badge == QLatin1String("practice");
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(isPractice ? Role::PracticeBack : Role::SandboxBack));
    painter.drawRoundedRect(placed(box), 4 * s, 4 * s);
    painter.setFont(font(18, true));
    painter.setPen(Theme::color(isPractice ? Role::Practice : Role::Sandbox));
    painter.drawText(placed(box), Qt::AlignCenter, badge);
    return side;
}

void DisplayFace::paintFacts(QPainter &painter, const QRect &room) const
{
    const qreal s = scale();
    const bool isPaid = m_content.state == LinkState::Success;
    QRect line = room;
    line.setTop(room.top() + paintShop(painter, room) + qRound(40 * s));
    const auto next = [&](const QString &text, const QFont &textFont, Role role, int lines = 1) {
        painter.setFont(textFont);
        painter.setPen(Theme::color(role));
        const QFontMetrics metrics(textFont);
        line.setHeight(metrics.lineSpacing() * lines);
        const int flags = int(Qt::AlignLeading | Qt::AlignTop) | (lines > 1 ? int(Qt::TextWordWrap) : 0);
        const QString shown = lines > 1 ? text : metrics.elidedText(text, Qt::ElideRight, line.width());
        painter.drawText(line, flags, shown);
        line.translate(0, line.height() + qRound(4 * s));
    };
    next(m_words.text(isPaid ? "amount_paid" : "amount_due"), font(20), Role::Muted);
    next(m_content.amount, fitting(m_content.amount, 64, room.width(), true), Role::Text);
    if (!m_content.description.isEmpty()) {
        const QFontMetrics metrics(font(20));
        const bool isLong = metrics.horizontalAdvance(m_content.description) > line.width();
        next(isLong ? metrics.elidedText(m_content.description, Qt::ElideRight, line.width() * 2 - qRound(60 * s))
                    : m_content.description,
             font(20), Role::Text, isLong ? 2 : 1);
    }
    const QRect rest(line.left(), line.top() + qRound(16 * s), room.width(),
                     room.bottom() - line.top() - qRound(16 * s));
    if (isPaid)
        paintProof(painter, rest);
    else
        paintItems(painter, rest);
}

/// Shows as many items as there is room for, five at most, and counts the rest.
void DisplayFace::paintItems(QPainter &painter, const QRect &room) const
{
    if (m_content.items.isEmpty())
        return;
    const qreal s = scale();
    const int height = qRound((m_content.items.size() > 3 ? 42 : rowHeight) * s);
    const int fits = std::max(1, room.height() / height - (m_content.items.size() > mostItems ? 1 : 0));
    const qsizetype shown = std::min<qsizetype>({m_content.items.size(), mostItems, fits});
    QRect row(room.left(), room.top(), room.width(), height);
    painter.setFont(font(18));
    const QFontMetrics metrics = painter.fontMetrics();
    const auto columns = [&](const QRect &within) { // name, count, total
        const int name = qRound(within.width() * 0.52), count = qRound(within.width() * 0.26);
        return std::array{QRect(within.left(), within.top(), name - qRound(12 * s), within.height()),
                          QRect(within.left() + name, within.top(), count, within.height()),
                          within.adjusted(name + count, 0, 0, 0)};
    };
    for (qsizetype i = 0; i < shown; ++i, row.translate(0, height)) {
        const DisplayContent::Item &item = m_content.items[i];
        painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), Theme::color(Role::Line));
        const auto [name, count, total] = columns(row);
        const auto cell = [&](const QRect &where, const QString &text, Role role, Qt::Alignment alignment) {
            painter.setPen(Theme::color(role));
            painter.drawText(QStyle::visualRect(layoutDirection(), row, where),
                             int(alignment | Qt::AlignVCenter),
                             metrics.elidedText(text, Qt::ElideRight, where.width()));
        };
        cell(name, item.name, Role::Text, Qt::AlignLeading);
        cell(count, item.count, Role::Muted, Qt::AlignLeading);
        cell(total, item.total, Role::Text, Qt::AlignTrailing);
    }
    painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), Theme::color(Role::Line));
    if (shown == m_content.items.size())
        return;
    painter.setPen(Theme::color(Role::Muted));
    painter.drawText(row, int(Qt::AlignLeading | Qt::AlignVCenter),
                     m_words.text("more_items").arg(m_content.items.size() - shown));
}

void DisplayFace::paintProof(QPainter &painter, const QRect &room) const
{
    const qreal s = scale();
    const int height = qRound(rowHeight * s), first = qRound(160 * s);
    QRect row(room.left(), room.top(), room.width(), height);
    painter.setFont(font(18));
    const auto add = [&](const char *key, const QString &value) {
        if (value.isEmpty())
            return;
        painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), Theme::color(Role::Line));
        const QRect label(row.left(), row.top(), first, height), rest = row.adjusted(first, 0, 0, 0);
        painter.setPen(Theme::color(Role::Muted));
        painter.drawText(QStyle::visualRect(layoutDirection(), row, label),
                         int(Qt::AlignLeading | Qt::AlignVCenter), m_words.text(key));
        painter.setPen(Theme::color(Role::Text));
        painter.drawText(QStyle::visualRect(layoutDirection(), row, rest),
                         int(Qt::AlignLeading | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(value, Qt::ElideRight, rest.width()));
        row.translate(0, height);
    };
    if (m_content.since.isValid())
        add("paid_at", m_words.moment(m_content.since.toLocalTime()));
    add("paid_with", m_content.method);
    add("order", m_content.order);
    painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), Theme::color(Role::Line));
}

void DisplayFace::paintCode(QPainter &painter, const QRect &room) const
{
    const qreal s = scale();
    painter.setFont(font(24, true));
    painter.setPen(Theme::color(Role::Text));
    QRect title(room.left(), room.top(), room.width(), painter.fontMetrics().height());
    painter.drawText(title, Qt::AlignCenter, m_words.text("scan_to_pay"));
    const int below = qRound(96 * s); // the time left
    const int free = std::min(room.width(), room.height() - title.height() - qRound(24 * s) - below);
    const QRect box(room.center().x() - free / 2, title.bottom() + qRound(16 * s), free, free);
    painter.setPen(Theme::color(Role::Line));
    painter.setBrush(Qt::white); // in every theme: a scanner wants dark on light
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 8 * s, 8 * s);
    if (m_code) {
        // Whole device pixels per module keep the code crisp at every scale.
        const qreal ratio = devicePixelRatioF();
        QImage image = m_code->imageFitting(int((free - 4) * ratio));
        image.setDevicePixelRatio(ratio);
        const QSizeF size = QSizeF(image.size()) / ratio;
        painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
        painter.drawImage(QPoint(box.left() + int((free - size.width()) / 2),
                                 box.top() + int((free - size.height()) / 2)), image);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, true);
    }
    paintTimeLeft(painter, QRect(box.left(), room.bottom() - qRound(56 * s), free, qRound(48 * s)));
}

/// Counts down in words and as a bar in the last hour; says the end as a date before.
void DisplayFace::paintTimeLeft(QPainter &painter, const QRect &room) const
{
    if (!m_content.expires.isValid())
        return;
    const qreal s = scale();
    const QString end = m_words.text("pay_by").arg(
        m_words.momentFrom(m_content.expires.toLocalTime(), m_now.toLocalTime()));
    const qint64 left = m_now.secsTo(m_content.expires);
    painter.setFont(font(18));
    QRect line(room.left(), room.top(), room.width(), painter.fontMetrics().height());
    painter.setPen(Theme::color(Role::Muted));
    if (left >= countdownSeconds) {
        painter.drawText(line, Qt::AlignCenter, end);
        return;
    }
    painter.drawText(line, int(Qt::AlignTrailing | Qt::AlignVCenter), end);
    const QString label = m_words.text("time_left") + u' ';
    painter.setPen(Theme::color(Role::Text));
    painter.drawText(line, int(Qt::AlignLeading | Qt::AlignVCenter), label);
    const QRect count = line.adjusted(painter.fontMetrics().horizontalAdvance(label), 0, 0, 0);
    painter.setFont(font(18, true));
    painter.drawText(QStyle::visualRect(layoutDirection(), line, count),
                     int(Qt::AlignLeading | Qt::AlignVCenter), m_words.timeLeft(left));
    QRectF bar(room.left(), line.bottom() + 12 * s, room.width(), 8 * s);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Role::Line));
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    const qint64 whole = std::clamp<qint64>(m_content.created.secsTo(m_content.expires), 1, countdownSeconds);
    bar.setWidth(bar.width() * qreal(std::clamp<qint64>(left, 0, whole)) / qreal(whole));
    painter.setBrush(Theme::color(Role::Accent));
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
}

/// Shows in place of the code that the link is paid, over, or on its way, so that nobody pays twice.
void DisplayFace::paintEnd(QPainter &painter, const QRect &room) const
{
    const qreal s = scale();
    const bool isPaid = m_content.state == LinkState::Success;
    const int side = qRound(176 * s);
    QRect mark(0, 0, side, side);
    mark.moveCenter(QPoint(room.center().x(), room.center().y() - qRound(96 * s)));
    if (isPaid) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Role::Success));
        painter.drawEllipse(mark);
        painter.setPen(QPen(Theme::color(Role::SuccessBack), side / 13.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](qreal x, qreal y) { return QPointF(mark.left() + x * side, mark.top() + y * side); };
        painter.drawPolyline(QPolygonF{at(0.33, 0.52), at(0.44, 0.64), at(0.67, 0.39)});
    } else if (isFinal(m_content.state)) {
        QPixmap pixmap = stateMark(m_content.state, side * devicePixelRatioF() / stateMarkSide);
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        painter.drawPixmap(mark.topLeft(), pixmap);
    }
    const char *title = isPaid ? "paid"
        : m_content.state == LinkState::Expired ? "expired"
        : m_content.state == LinkState::Processing ? "processing" : "cancelled";
    QRect line(room.left(), mark.bottom() + qRound(32 * s), room.width(), qRound(52 * s));
    painter.setPen(Theme::color(isPaid ? Role::Success : Role::Text));
    painter.setFont(fitting(m_words.text(title), 32, room.width(), true));
    painter.drawText(line, Qt::AlignCenter, m_words.text(title));
    if (m_content.state == LinkState::Processing)
        return;
    line.translate(0, qRound(48 * s));
    painter.setPen(Theme::color(Role::Text));
    painter.setFont(font(20));
    painter.drawText(line, Qt::AlignCenter, m_words.text(isPaid ? "thanks" : "ask_staff"));
    if (!isPaid)
        return;
    line.translate(0, qRound(56 * s));
    painter.setPen(Theme::color(Role::Muted));
    painter.setFont(fitting(m_words.text("receipt"), 18, room.width()));
    painter.drawText(line, Qt::AlignCenter, m_words.text("receipt"));
}

} // namespace linktill::gui
