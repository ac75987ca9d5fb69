// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests what the eye needs: contrast in every theme, nothing cut off at the usual window sizes, and
// Create always in reach.
#include "application/ports/customerrepository.h"
#include "gui/widgets/elidedlabel.h"
#include "support/contrast.h"
#include "support/testpaths.h"
#include "support/windowfixture.h"

#include <QAbstractScrollArea>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>

#include <memory>

namespace linktill {
namespace {

using gui::Appearance;
using gui::Role;

double contrast(Role a, Role b)
{
    return linktill::contrast(gui::Theme::color(a), gui::Theme::color(b));
}

/// Describes what is cut off of a label or button; returns nothing when all of it shows.
QString cutOff(const QWidget *widget)
{
    QSize needs = widget->minimumSizeHint();
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label) {
        const bool empty = label->text().isEmpty() && label->pixmap().isNull();
        if (empty || label->objectName() == QLatin1String("sectionSummary"))
            return {}; // the summary ends in an ellipsis
        needs =
            label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
    } else if (qobject_cast<const QPushButton *>(widget)) {
        needs = widget->sizeHint();
    } else if (const auto *button = qobject_cast<const QToolButton *>(widget)) {
        if (button->toolButtonStyle() == Qt::ToolButtonIconOnly)
            needs = button->iconSize();
        else
            needs = widget->sizeHint();
    }
    if (needs.width() <= widget->width() && needs.height() <= widget->height())
        return {};
    return QStringLiteral("%1 \"%2\" in %3 needs %4 by %5 and has %6 by %7")
        .arg(widget->objectName(), label ? label->text() : widget->property("text").toString(),
             widget->parentWidget()->objectName())
        .arg(needs.width())
        .arg(needs.height())
        .arg(widget->width())
        .arg(widget->height());
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrasts_data();
    void contrasts();
    void fits_data();
    void fits();
    void everyPageFitsASmallScreen();
    void focusMovesNothing();

private:
    void openAll(WindowFixture &w);
    QString firstCutOff(WindowFixture &w);
    bool createIsInReach(WindowFixture &w);
};

void TestLook::contrasts_data()
{
    QTest::addColumn<int>("appearance");
    for (const auto a : {Appearance::Light, Appearance::Dark, Appearance::HighContrast})
        QTest::newRow(qPrintable(gui::appearanceName(a))) << int(a);
}

void TestLook::contrasts()
{
    QFETCH(int, appearance);
    gui::Theme::apply(*qApp, Appearance(appearance));
    struct Pair
    {
        Role front, back;
        double least;
    };
    QList<Pair> pairs;
    for (const Role back : {Role::Surface, Role::Raised}) {
        for (const Role front :
             {Role::Text, Role::Muted, Role::Accent, Role::Danger, Role::Warning, Role::Success})
            pairs.append({front, back, 4.5});
    }
    pairs.append({Role::Text, Role::Selected, 4.5});
    pairs.append({Role::OnAccent, Role::Accent, 4.5});
    pairs.append({Role::OnAccent, Role::AccentHover, 4.5});
    pairs.append({Role::Practice, Role::PracticeBack, 4.5});
    pairs.append({Role::Sandbox, Role::SandboxBack, 4.5});
    pairs.append({Role::Live, Role::LiveBack, 4.5});
    pairs.append({Role::FieldLine, Role::Raised, 3});
    for (const Pair &pair : pairs) {
        const double ratio = contrast(pair.front, pair.back);
        QVERIFY2(ratio >= pair.least, qPrintable(QStringLiteral("role %1 on %2: %3")
                                                     .arg(int(pair.front))
                                                     .arg(int(pair.back))
                                                     .arg(ratio)));
    }
}

void TestLook::fits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("state");
    for (const QSize size : {QSize(1366, 768), QSize(1100, 700), QSize(683, 384)}) {
        for (const char *state : {"new", "open", "problems", "sending", "failed", "done"})
            QTest::addRow("%dx%d %s", size.width(), size.height(), state)
                << size << QString::fromLatin1(state);
    }
}

/// If a frame were wider with the focus, the next layout would move everything below it.
void TestLook::focusMovesNothing()
{
    gui::Theme::apply(*qApp, Appearance::Light);
    const FixedClock clock(seedNow());
    HeldGateway gateway;
    WindowFixture w(gateway, clock);
    KnownCustomer customer;
    customer.accountId = practiceAccount().id;
    customer.contact.name = QStringLiteral("Linh");
    QVERIFY(w.ledger().customers().add({customer}));
    openAll(w);
    const auto look = [&w](const QString &page) {
        int looked = 0;
        for (auto *widget : w.window().findChildren<QWidget *>()) {
            if (!widget->isVisible() || !widget->isEnabled() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
            const auto measure = [&] {
                return std::pair(widget->sizeHint().height(),
                                 area ? area->viewport()->geometry() : QRect());
            };
            w.window().setFocus();
            const auto without = measure();
            widget->setFocus(Qt::TabFocusReason);
            if (!widget->hasFocus())
                continue;
            const auto with = measure();
            const QString what = page + u' ' + widget->objectName();
            QVERIFY2(with.first == without.first, qPrintable(what));
            QVERIFY2(with.second == without.second, qPrintable(what));
            ++looked;
        }
        QVERIFY2(looked > 5, qPrintable(page));
    };
    look(QStringLiteral("New link"));
    w.window().showLinks();
    look(QStringLiteral("Links"));
    w.window().showCustomers();
    QTRY_VERIFY(w.find("nameField")->isVisible());
    look(QStringLiteral("Customers"));
}

/// Every page fits into what a screen of 1366 by 768 pixels at twice the scale leaves beside its own
/// bars.
void TestLook::everyPageFitsASmallScreen()
{
    gui::Theme::apply(*qApp, Appearance::Light);
    const FixedClock clock(seedNow());
    HeldGateway gateway;
    WindowFixture w(gateway, clock, QSize(683, 344));
    w.window().showLinks();
    QTRY_COMPARE(w.window().findChild<QSplitter *>()->orientation(), Qt::Vertical);
    w.window().showCustomers();
    QStringList heights;
    for (const auto *widget : w.window().findChildren<QWidget *>()) {
        if (widget->minimumSizeHint().height() > 100)
            heights << widget->objectName() + QString::number(widget->minimumSizeHint().height()) + (widget->isVisible() ? QString() : QStringLiteral("-hidden"));
    }
    QVERIFY2(w.window().minimumSizeHint().height() <= 344, qPrintable(heights.join(u' ')));
    QVERIFY2(w.window().minimumSizeHint().width() <= 683,
             qPrintable(QString::number(w.window().minimumSizeHint().width())));
    // Every dialog has its buttons on the screen.
    const std::pair<const char *, std::function<void()>> dialogs[] = {
        {"AccountDialog",
         [&w] {
             for (QAction *action : w.find<QToolButton>("accountButton")->menu()->actions()) {
                 if (action->text().startsWith(QStringLiteral("Add account")))
                     action->trigger();
             }
         }},
        {"ProductsDialog", [&w] { w.window().showGoods(); }},
        {"CustomerDialog", [&w] { w.click(w.find("newCustomerButton")); }}};
    for (const auto &[name, open] : dialogs) {
        open();
        QTRY_VERIFY2(w.window().findChild<QDialog *>(QString::fromLatin1(name)), name);
        auto *dialog = w.find<QDialog>(name);
        const QSize least = dialog->minimumSizeHint();
        QVERIFY2(least.width() <= 683 && least.height() <= 344,
                 qPrintable(QStringLiteral("%1: %2 by %3").arg(QLatin1String(name)).arg(least.width()).arg(
                     least.height())));
        dialog->reject();
        QTRY_VERIFY(!w.window().findChild<QDialog *>(QString::fromLatin1(name)));
    }
}

void TestLook::openAll(WindowFixture &w)
{
    for (auto *section : w.page().findChildren<gui::Section *>())
        section->setOpen(true);
}

QString TestLook::firstCutOff(WindowFixture &w)
{
    for (const QWidget *widget : w.window().findChildren<QWidget *>()) {
        const bool shows =
            qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget);
        if (!shows || !widget->isVisible())
            continue;
        if (qobject_cast<const gui::ElidedLabel *>(widget) && !widget->toolTip().isEmpty())
            continue; // the label may be cut short, because its tool tip has the whole text
        if (const QString what = cutOff(widget); !what.isEmpty())
            return what;
        const int right = widget->mapTo(&w.window(), QPoint(widget->width(), 0)).x();
        if (right > w.window().width())
            return widget->objectName() + QStringLiteral(" goes over the edge");
    }
    if (w.find<QScrollArea>("scrollArea")->horizontalScrollBar()->maximum() > 0)
        return QStringLiteral("the form must be scrolled sideways");
    return {};
}

bool TestLook::createIsInReach(WindowFixture &w)
{
    auto *button = w.find<QPushButton>("createButton");
    return button->isVisible() && button->visibleRegion().boundingRect() == button->rect();
}

void TestLook::fits()
{
    QFETCH(QSize, size);
    QFETCH(QString, state);
    gui::Theme::apply(*qApp, Appearance::Light);
    const FixedClock clock(seedNow());
    HeldGateway gateway;
    WindowFixture w(gateway, clock, size);
    QTRY_COMPARE(w.window().size(), size);
    if (state == QLatin1String("open")) {
        w.page().files().open({QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json")});
        openAll(w);
    } else if (state == QLatin1String("problems")) {
        openAll(w);
        w.enter("customer_details.email_address", "nobody");
        w.key(Qt::Key_Return, Qt::ControlModifier);
    } else if (state != QLatin1String("new")) {
        w.page().files().open({QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json")});
        w.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(gateway.creating);
        const QString order(64, QLatin1Char('W')); // the longest order number that is allowed
        if (state == QLatin1String("failed"))
            gateway.creating->end(
                OutcomeUnknown{UnknownCause::ServerError, 502, QStringLiteral("Bad gateway")});
        else if (state == QLatin1String("done"))
            gateway.creating->end(CreatedLink{
                QStringLiteral("https://checkout.portone.cloud/pay/4f7c1b9d20e84c5c8f0e"),
                QStringLiteral("4f7c1b9d20e84c5c8f0e"), order});
    }
    QString cut;
    const bool whole = QTest::qWaitFor([&] { return (cut = firstCutOff(w)).isEmpty(); });
    QVERIFY2(whole, qPrintable(cut));
    QCOMPARE(w.window().size(), size); // the text did not push the window wider
    if (state != QLatin1String("done"))
        QTRY_VERIFY(createIsInReach(w));
}

} // namespace linktill

QTEST_MAIN(linktill::TestLook)
#include "tst_look.moc"
