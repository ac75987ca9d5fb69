// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests what two rules of the style sheet paint together, or what Qt paints by the palette: every kind
// of widget in every state in which it is seen, in the three themes, measured by its pixels. Text needs
// 4.5 to 1; borders of controls, marks, what tells a state and chosen rows need 3 to 1 (WCAG 2.2, 1.4.3
// and 1.4.11; WCAG exempts disabled controls, this test does not). Lines that only separate things may
// be fainter, because nobody has to find them: between cells, below a header, around a card, between
// entries of a menu.
#include "core/link.h"
#include "gui/widgets/badgedelegate.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/regiondate.h"
#include "gui/widgets/statemark.h"
#include "gui/widgets/theme.h"
#include "support/contrast.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace linktill {

using namespace gui;

namespace {

/// A letter that fills its whole place, so that the pixels there have the full colour of the text.
const QString block = QString(6, QChar(0x2588));

constexpr double forText = 4.5, forLines = 3;

/// A part of a picture whose contrast is measured.
struct Part
{
    const char *name;
    QRect where;
    double least;
    /// A pixel of the ground; when it is empty, the ground is the colour that most of the part has.
    std::optional<QPoint> against = {};
};

QRect inWindow(const QWidget *widget, const QRect &rect)
{
    return rect.translated(widget->mapTo(widget->window(), QPoint()));
}

/// Returns the parts of a field or a button: the text inside, and the left edge against the ground
/// around it.
QList<Part> framed(const QWidget *widget, int right = 8)
{
    const QRect all = widget->rect();
    return {
        {"text", inWindow(widget, all.adjusted(8, 8, -right, -8)), forText},
        {"edge", inWindow(widget, QRect(0, all.height() / 2 - 6, 3, 12)), forLines, QPoint(1, 1)}};
}

QRect arrowOf(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.subControls = QStyle::SC_All;
    return box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow,
                                        box);
}

/// Makes a widget of the named kind.
QWidget *made(const QString &kind)
{
    const auto dress = [](QWidget *widget, const char *property, const QVariant &value) {
        widget->setProperty(property, value);
        return widget;
    };
    if (kind == "check box"_L1)
        return new QCheckBox(block);
    if (kind == "field"_L1)
        return new QLineEdit(block);
    if (kind == "field with a problem"_L1)
        return dress(new QLineEdit(block), "severity", u"problem"_s);
    if (kind == "field with a warning"_L1)
        return dress(new QLineEdit(block), "severity", u"warning"_s);
    if (kind == "locked field"_L1)
        return dress(new QLineEdit(block), "locked", true);
    if (kind == "text"_L1)
        return new QPlainTextEdit(block);
    if (kind == "choice"_L1 || kind == "editable choice"_L1) {
        auto *box = new QComboBox;
        box->setEditable(kind.startsWith(u"editable"));
        box->addItems({block, block});
        return box;
    }
    if (kind == "date"_L1) {
        auto *date = new QDateEdit;
        useRegionDate(date);
        return date;
    }
    if (kind == "time"_L1)
        return new QTimeEdit;
    if (kind == "tool"_L1) {
        auto *bar = new QFrame;
        bar->setObjectName(u"sideBar"_s);
        auto *layout = new QVBoxLayout(bar);
        auto *tool = new QToolButton(bar);
        tool->setText(block);
        layout->addWidget(tool);
        return bar;
    }
    auto *button = new QPushButton(block);
    if (kind == "primary button"_L1)
        button->setProperty("primary", true);
    else if (kind == "plain button"_L1)
        button->setProperty("plain", true);
    else if (kind.startsWith("create, "_L1)) {
        button->setObjectName(u"createButton"_s);
        button->setProperty("environment", kind.section(u' ', 1));
    }
    return button;
}

QList<Part> partsOf(const QWidget *widget, const QString &kind, const QString &state)
{
    if (const auto *box = qobject_cast<const QCheckBox *>(widget)) {
        QStyleOptionButton option;
        option.initFrom(box);
        const QRect mark = box->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, box);
        QList<Part> parts{
            {"text", inWindow(box, QRect(mark.right() + 3, mark.top() + 4, 30, 8)), forText},
            {"edge", inWindow(box, QRect(mark.left(), mark.top() + 4, 2, mark.height() - 8)),
             forLines, QPoint(1, 1)}};
        if (state.contains(u"checked"_s))
            parts.append({"mark", inWindow(box, mark.adjusted(3, 3, -3, -3)), forLines});
        return parts;
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        QList<Part> parts = framed(box, 34);
        parts.append({"arrow", inWindow(box, arrowOf(box).adjusted(2, 6, -2, -6)), forLines});
        return parts;
    }
    if (qobject_cast<const QDateEdit *>(widget)) {
        QList<Part> parts = framed(widget, 34);
        const QRect arrow(widget->width() - 22, 8, 18, widget->height() - 16);
        parts.append({"arrow", inWindow(widget, arrow), forLines});
        return parts;
    }
    QList<Part> parts = framed(widget);
    const bool isPlain =
        kind == "plain button"_L1 || kind == "tool"_L1 || kind == "locked field"_L1;
    // This kind looks like a link or like text until it is chosen or has the focus.
    if (isPlain && !state.contains(u"focus"_s) &&
        !(kind == "tool"_L1 && state.contains(u"checked"_s)))
        parts.removeLast();
    return parts;
}

} // namespace

class TestPaintedStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void controls_data();
    void controls();
    void menus_data() { themes(); }
    void menus();
    void tabs_data() { themes(); }
    void tabs();
    void rows_data() { themes(); }
    void rows();
    void choices_data() { themes(); }
    void choices();
    void calendar_data() { themes(); }
    void calendar();
    void badges_data() { themes(); }
    void badges();
    void stateMarks_data() { themes(); }
    void stateMarks();
    void bars_data() { themes(); }
    void bars();

private:
    static void themes();
    /// Puts the widget on a ground of that role and shows it; waits until the window has the focus.
    void show(QWidget *widget, Role ground);
    static void apply();
    static QString flaws(const QImage &image, const QList<Part> &parts);
    QImage picture() const
    {
        return m_ground->grab().toImage().convertToFormat(QImage::Format_RGB32);
    }

    std::unique_ptr<QWidget> m_ground;
};

void TestPaintedStates::initTestCase()
{
    QFont font = QApplication::font();
    font.setStyleStrategy(QFont::NoAntialias);
    QApplication::setFont(font);
}

void TestPaintedStates::themes()
{
    QTest::addColumn<int>("appearance");
    for (const auto a : {Appearance::Light, Appearance::Dark, Appearance::HighContrast})
        QTest::newRow(qPrintable(appearanceName(a))) << int(a);
}

void TestPaintedStates::apply()
{
    QFETCH(int, appearance);
    Theme::apply(*qApp, Appearance(appearance));
}

void TestPaintedStates::show(QWidget *widget, Role ground)
{
    m_ground = std::make_unique<QWidget>();
    QPalette palette = m_ground->palette();
    palette.setColor(QPalette::Window, Theme::color(ground));
    m_ground->setPalette(palette);
    m_ground->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(m_ground.get());
    layout->setContentsMargins(12, 12, 12, 12);
    auto *elsewhere = new QWidget; // the focus is here at first
    elsewhere->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(elsewhere);
    layout->addWidget(widget);
    m_ground->resize(m_ground->sizeHint().expandedTo({520, 60}));
    m_ground->show();
    if (!QTest::qWaitForWindowActive(m_ground.get()))
        qFatal("The window does not get the focus.");
    elsewhere->setFocus();
}

/// Returns what cannot be read; nothing when everything can.
QString TestPaintedStates::flaws(const QImage &image, const QList<Part> &parts)
{
    QStringList all;
    for (const Part &part : parts) {
        if (!image.rect().contains(part.where) || part.where.isEmpty()) {
            all << u"%1 is not in the picture"_s.arg(QLatin1String(part.name));
            continue;
        }
        const QColor from =
            part.against ? image.pixelColor(*part.against) : mostOf(image, part.where);
        const QColor seen = furthest(image, part.where, from);
        if (contrast(seen, from) < part.least)
            all << u"%1 %2: %3 on %4"_s.arg(QLatin1String(part.name))
                       .arg(contrast(seen, from), 0, 'f', 2)
                       .arg(seen.name(), from.name());
    }
    return all.join(u"; "_s);
}

void TestPaintedStates::controls_data()
{
    const QStringList still{u""_s, u"hover"_s, u"focus"_s, u"disabled"_s};
    const QStringList buttons =
        still + QStringList{u"pressed"_s,        u"pressed, focus"_s, u"checked"_s,
                            u"checked, hover"_s, u"checked, focus"_s, u"checked, disabled"_s,
                            u"hover, focus"_s};
    const QStringList checks = still + QStringList{u"checked"_s, u"checked, hover"_s,
                                                   u"checked, focus"_s, u"checked, disabled"_s};
    const std::pair<const char *, QStringList> kinds[] = {
        {"check box", checks},
        {"field", still},
        {"field with a problem", still},
        {"field with a warning", still},
        {"locked field", {u""_s, u"focus"_s}},
        {"text", still},
        {"choice", still},
        {"editable choice", still},
        {"date", still},
        {"time", still},
        {"tool", {u""_s, u"hover"_s, u"focus"_s, u"checked"_s, u"checked, focus"_s, u"disabled"_s}},
        {"button", buttons},
        {"primary button", buttons},
        {"plain button", buttons},
        {"create, practice", buttons},
        {"create, sandbox", buttons},
        {"create, live", buttons},
    };
    QTest::addColumn<int>("appearance");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("state");
    for (const auto a : {Appearance::Light, Appearance::Dark, Appearance::HighContrast}) {
        for (const auto &[kind, states] : kinds) {
            for (const QString &state : states)
                QTest::addRow("%s: %s %s", qPrintable(appearanceName(a)), kind, qPrintable(state))
                    << int(a) << QString::fromLatin1(kind) << state;
        }
    }
}

void TestPaintedStates::controls()
{
    apply();
    QFETCH(QString, kind);
    QFETCH(QString, state);
    for (const Role ground : {Role::Surface, Role::Raised}) {
        QWidget *widget = made(kind);
        show(widget, ground);
        if (kind == "tool"_L1)
            widget = widget->findChild<QToolButton *>();
        auto *button = qobject_cast<QAbstractButton *>(widget);
        if (state.contains(u"checked"_s)) {
            button->setCheckable(true);
            button->setChecked(true);
        }
        if (state.contains(u"pressed"_s))
            button->setDown(true);
        if (state.contains(u"hover"_s))
            widget->setAttribute(Qt::WA_UnderMouse);
        if (state.contains(u"focus"_s)) {
            widget->setFocus(Qt::TabFocusReason);
            QVERIFY(widget->hasFocus());
        }
        if (state.contains(u"disabled"_s))
            widget->setEnabled(false);
        const QString wrong = flaws(picture(), partsOf(widget, kind, state));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

void TestPaintedStates::menus()
{
    apply();
    QMenu menu;
    QAction *plain = menu.addAction(block), *off = menu.addAction(block),
            *on = menu.addAction(block);
    off->setEnabled(false);
    on->setCheckable(true);
    on->setChecked(true);
    menu.popup({300, 200});
    QTRY_VERIFY(menu.isVisible());
    const auto place = [&menu](QAction *action) { return menu.actionGeometry(action); };
    const auto text = [&](QAction *action) { return place(action).adjusted(26, 6, -26, -6); };
    const auto shot = [&menu] {
        return menu.grab().toImage().convertToFormat(QImage::Format_RGB32);
    };
    for (QAction *action : {plain, off, on}) {
        QList<Part> parts{{"text", text(action), forText}};
        if (action == on)
            parts.append(
                {"tick",
                 QRect(place(on).left() + 3, place(on).top() + 4, 18, place(on).height() - 8),
                 forLines});
        QString wrong = flaws(shot(), parts);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        if (!action->isEnabled())
            continue; // keys and mouse skip it
        for (int keys = 0; keys < 3 && menu.activeAction() != action; ++keys)
            QTest::keyClick(&menu, Qt::Key_Down);
        QCOMPARE(menu.activeAction(), action);
        const QPoint ground =
            place(action == plain ? off : plain).center() + QPoint(place(plain).width() / 2 - 3, 0);
        parts.append({"chosen", QRect(place(action).left() + 30, place(action).top(), 20, 2),
                      forLines, ground});
        wrong = flaws(shot(), parts);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"under the cursor: "_s + wrong));
    }
}

/// The tabs look as in the card of a customer.
void TestPaintedStates::tabs()
{
    apply();
    auto *tabs = new QTabWidget;
    for (int i = 0; i < 3; ++i)
        tabs->addTab(new QWidget, block);
    tabs->setTabEnabled(2, false);
    show(tabs, Role::Surface);
    const QTabBar *bar = tabs->tabBar();
    const auto measured = [&] {
        QList<Part> parts;
        for (int i = 0; i < 3; ++i)
            parts.append({i == 0   ? "chosen tab"
                          : i == 1 ? "tab"
                                   : "disabled tab",
                          inWindow(bar, bar->tabRect(i).adjusted(8, 5, -8, -5)), forText});
        const QRect chosen = bar->tabRect(0);
        parts.append(
            {"mark of the chosen one",
             inWindow(bar, QRect(chosen.left() + 6, chosen.bottom() - 3, chosen.width() - 12, 4)),
             forLines, QPoint(1, 1)});
        return parts;
    };
    QString wrong = flaws(picture(), measured());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    const QImage before = picture();
    tabs->tabBar()->setFocus(Qt::TabFocusReason);
    wrong = flaws(picture(), measured());
    QVERIFY2(wrong.isEmpty(), qPrintable(u"with the keys: "_s + wrong));
    // The focus is visible: some pixels differ from before by the contrast of a line.
    const QImage after = picture();
    double limit = 1;
    const QRect area = inWindow(bar, bar->tabRect(0));
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            limit = std::max(limit, contrast(before.pixelColor(x, y), after.pixelColor(x, y)));
    }
    QVERIFY2(limit >= forLines, qPrintable(QString::number(limit)));
}

void TestPaintedStates::rows()
{
    apply();
    auto *tree = new QTreeWidget;
    tree->setHeaderLabels({block, block});
    tree->setRootIsDecorated(false);
    QTreeWidgetItem *items[4];
    for (auto *&item : items) {
        item = new QTreeWidgetItem(tree, {block, block});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    }
    items[2]->setDisabled(true);
    tree->setFixedHeight(170);
    show(tree, Role::Surface);
    tree->setCurrentItem(items[1]);
    const auto place = [&](QTreeWidgetItem *item) { return tree->visualItemRect(item); };
    const auto text = [&](QTreeWidgetItem *item) {
        return inWindow(tree->viewport(), QRect(place(item).left() + 8, place(item).top() + 2, 90,
                                                place(item).height() - 4));
    };
    const auto ground =
        inWindow(tree->viewport(), QRect(place(items[3]).center(), QSize(1, 1))).topLeft();
    const auto check = [&](const char *how) {
        const QRect chosen = place(items[1]);
        const QList<Part> parts{
            {"row", text(items[0]), forText},
            {"chosen row", text(items[1]), forText},
            {"disabled row", text(items[2]), forText},
            {"mark of the chosen row",
             inWindow(tree->viewport(), QRect(chosen.left() + 20, chosen.top(), 30, 2)), forLines,
             ground},
            {"header", inWindow(tree->header(), tree->header()->rect().adjusted(9, 6, -60, -6)),
             forText}};
        const QString wrong = flaws(picture(), parts);
        QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1String(how) + wrong));
    };
    check("");
    tree->setFocus(Qt::TabFocusReason);
    check("with the keys: ");
    tree->setEnabled(false); // it is disabled while something is on its way
    check("disabled: ");
}

/// Tests the rows of a list that have check boxes.
void TestPaintedStates::choices()
{
    apply();
    auto *list = new QListWidget;
    list->setObjectName(u"foundView"_s);
    for (int i = 0; i < 4; ++i) {
        auto *item = new QListWidgetItem(block, list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(i % 2 ? Qt::Checked : Qt::Unchecked);
    }
    list->setFixedHeight(130);
    show(list, Role::Raised);
    for (const int chosen : {0, 1}) {
        list->setCurrentRow(chosen);
        QList<Part> parts;
        for (int row = 0; row < 2; ++row) {
            const QRect place = inWindow(list->viewport(), list->visualItemRect(list->item(row)));
            const int middle = place.center().y();
            parts.append(
                {"row",
                 QRect(place.left() + 34, place.top() + 2, place.width() - 40, place.height() - 4),
                 forText});
            parts.append({"box", QRect(place.left() + 2, middle - 5, 20, 10), forLines,
                          QPoint(place.right() - 3, middle)});
        }
        const QString wrong = flaws(picture(), parts);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

void TestPaintedStates::calendar()
{
    apply();
    auto *date = new QDateEdit(QDate(2026, 11, 18));
    useRegionDate(date);
    show(date, Role::Raised);
    QTest::mouseClick(date, Qt::LeftButton, {}, QPoint(date->width() - 10, date->height() / 2));
    QTRY_VERIFY(date->findChild<QCalendarWidget *>());
    auto *calendar = date->findChild<QCalendarWidget *>();
    QTRY_VERIFY(calendar->isVisible());
    const auto *days = calendar->findChild<QTableView *>();
    QList<Part> parts;
    for (int row = 0; row < days->model()->rowCount(); ++row) {
        for (int column = 0; column < days->model()->columnCount(); ++column) {
            const QRect cell = days->visualRect(days->model()->index(row, column));
            if (!cell.isEmpty())
                parts.append({row == 0 ? "name of a day" : "day",
                              inWindow(days->viewport(), cell.adjusted(4, 3, -4, -3)), forText});
        }
    }
    QVERIFY(parts.size() >= 42);
    for (const char *name : {"qt_calendar_monthbutton", "qt_calendar_yearbutton"}) {
        const auto *button = calendar->findChild<QToolButton *>(QString::fromLatin1(name));
        parts.append({name, inWindow(button, button->rect().adjusted(3, 3, -12, -3)), forText});
    }
    for (const char *name : {"qt_calendar_prevmonth", "qt_calendar_nextmonth"}) {
        const auto *button = calendar->findChild<QToolButton *>(QString::fromLatin1(name));
        parts.append({name, inWindow(button, button->rect().adjusted(3, 3, -3, -3)), forLines});
    }
    const auto cellOf = [&](const QString &day) {
        for (int row = 2; row < days->model()->rowCount(); ++row) {
            for (int column = 0; column < days->model()->columnCount(); ++column) {
                const QModelIndex index = days->model()->index(row, column);
                if (index.data().toString() == day)
                    return inWindow(days->viewport(), days->visualRect(index));
            }
        }
        return QRect();
    };
    const QRect chosen = cellOf(u"18"_s), other = cellOf(u"17"_s);
    parts.append(
        {"chosen day", chosen.adjusted(1, 0, -1, 0), forLines, other.topLeft() + QPoint(3, 3)});
    const QImage image = calendar->window()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    // The chosen day differs from the other days by its ground, not only by its figures.
    const double fill = contrast(mostOf(image, chosen), mostOf(image, other));
    const double line =
        contrast(furthest(image, QRect(chosen.left() + 2, chosen.top(), chosen.width() - 4, 2),
                          mostOf(image, other)),
                 mostOf(image, other));
    QVERIFY2(std::max(fill, line) >= forLines, qPrintable(QString::number(std::max(fill, line))));
    const QString wrong = flaws(image, parts);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestPaintedStates::badges()
{
    apply();
    for (const char *environment : {"practice", "sandbox", "live"}) {
        for (const char *name : {"environmentBadge", "resultEnvironment", "detailEnvironment"}) {
            auto *badge = new QLabel(block);
            badge->setObjectName(QString::fromLatin1(name));
            badge->setProperty("environment", QString::fromLatin1(environment));
            show(badge, Role::Raised);
            const QString wrong = flaws(
                picture(),
                {{"badge", inWindow(badge, QRect(6, badge->height() / 2 - 4, 30, 8)), forText}});
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        auto *list = new QListWidget;
        list->setItemDelegate(new BadgeDelegate(Qt::UserRole, list));
        for (int i = 0; i < 2; ++i)
            (new QListWidgetItem(block, list))
                ->setData(Qt::UserRole, QString::fromLatin1(environment));
        list->setFixedHeight(90);
        show(list, Role::Raised);
        list->setCurrentRow(1);
        QList<Part> parts;
        for (int row = 0; row < 2; ++row) {
            const QRect place = inWindow(list->viewport(), list->visualItemRect(list->item(row)));
            parts.append({"badge in a row", QRect(place.left() + 12, place.center().y() - 3, 24, 6),
                          forText});
        }
        const QString wrong = flaws(picture(), parts);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    for (const char *tone : {"", "success", "muted"}) {
        auto *state = new QLabel(block);
        state->setObjectName(u"resultState"_s);
        state->setProperty("tone", QString::fromLatin1(tone));
        show(state, Role::Raised);
        const QString wrong = flaws(picture(), framed(state));
        QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1String(tone) + wrong));
    }
    for (const Severity severity : {Severity::Warning, Severity::Problem}) {
        auto *note = new FieldNote;
        show(note, Role::Raised);
        note->setNote(severity, block);
        QTRY_VERIFY(note->isVisible());
        const auto *label = note->findChild<QLabel *>();
        QTRY_VERIFY(label->width() > 40);
        const QString wrong = flaws(
            picture(),
            {{"note", inWindow(label, QRect(2, 3, label->width() - 4, 8)), forText},
             {"its mark", inWindow(note, QRect(0, label->y(), label->height(), label->height())),
              forLines}});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

void TestPaintedStates::stateMarks()
{
    apply();
    for (const LinkState state : {LinkState::Success, LinkState::Expired, LinkState::Cancelled}) {
        for (const Role ground : {Role::Surface, Role::Raised}) {
            auto *mark = new QLabel;
            mark->setPixmap(stateMark(state, 1));
            mark->setFixedSize(64, 64);
            show(mark, ground);
            const QString wrong =
                flaws(picture(),
                      {{"disc", inWindow(mark, QRect(4, 24, 8, 16)), forLines, QPoint(1, 1)},
                       {"what is cut out of it", inWindow(mark, QRect(18, 18, 28, 28)), forLines}});
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }
}

void TestPaintedStates::bars()
{
    apply();
    for (const auto orientation : {Qt::Vertical, Qt::Horizontal}) {
        auto *bar = new QScrollBar(orientation);
        bar->setRange(0, 100);
        bar->setPageStep(100);
        orientation == Qt::Vertical ? bar->setFixedHeight(120) : bar->setFixedWidth(200);
        show(bar, Role::Surface);
        const QString wrong =
            flaws(picture(), {{"handle", inWindow(bar, bar->rect()), forLines, QPoint(1, 1)}});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    auto *progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(50);
    show(progress, Role::Surface);
    const QRect all = inWindow(progress, progress->rect());
    const QString wrong =
        flaws(picture(), {{"part done", QRect(all.left() + 10, all.center().y(), 20, 1), forLines,
                           QPoint(all.right() - 10, all.center().y())}});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

} // namespace linktill

QTEST_MAIN(linktill::TestPaintedStates)
#include "tst_paintedstates.moc"
