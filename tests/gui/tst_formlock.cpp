// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests a locked form: it can be read and copied, and no attempt changes it.
#include "core/catalogue.h"
#include "gui/compose/draftform.h"
#include "gui/compose/formlock.h"
#include "gui/widgets/codebox.h"
#include "gui/widgets/listeditor.h"
#include "gui/widgets/momentedit.h"
#include "gui/widgets/rowsmodel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimeZone>
#include <QVBoxLayout>

namespace linktill {

using namespace Qt::StringLiterals;
using namespace gui;

class TestFormLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_root.reset(); }

    void textsAreReadAndCopied();
    void nothingTriedChangesAnything_data();
    void nothingTriedChangesAnything();
    void codeDoesNotChangeItEither();
    void anotherDraftStillComes();
    void itIsAsItWasWhenUnlocked();
    void whatIsBuiltMeanwhileIsLockedToo();

private:
    template <class Widget> Widget *add(const char *path)
    {
        auto *widget = new Widget(m_root.get());
        widget->setProperty("fieldPath", QString::fromLatin1(path));
        m_root->layout()->addWidget(widget);
        return widget;
    }

    std::unique_ptr<QWidget> m_root;
    DraftForm *m_form = nullptr;
    FormLock *m_lock = nullptr;
    QLineEdit *m_text = nullptr, *m_fixed = nullptr;
    QCheckBox *m_flag = nullptr;
    CodeBox *m_currency = nullptr;
    MomentEdit *m_expiry = nullptr;
    ListEditor *m_notes = nullptr;
    QPushButton *m_button = nullptr;
    LinkContent m_draft;
};

void TestFormLock::init()
{
    m_root = std::make_unique<QWidget>();
    new QVBoxLayout(m_root.get());
    m_form = new DraftForm(Catalogue::bundled(), m_root.get());
    m_text = add<QLineEdit>("description");
    m_text->setPlaceholderText(u"Two coffees"_s);
    m_fixed = add<QLineEdit>("custom_link_ref");
    m_flag = add<QCheckBox>("show_back_button");
    m_currency = add<CodeBox>("currency");
    m_expiry = add<MomentEdit>("expiry_date");
    m_notes = add<ListEditor>("notes");
    m_button = new QPushButton(m_root.get());
    m_form->setFixed([](const QString &path) { return path == u"custom_link_ref"; }, {});
    m_form->bind(m_root.get());
    m_lock = new FormLock(*m_form, {m_root.get()}, m_root.get());
    m_draft = {};
    m_draft.description = u"Tea tasting"_s;
    m_draft.currency = u"THB"_s;
    m_draft.expiry.utc = QDateTime(QDate(2030, 5, 4), QTime(9, 0), QTimeZone::utc());
    m_draft.notes = {{u"table"_s, u"4"_s}};
    m_form->setDraft(m_draft);
    m_root->show();
    QVERIFY(QTest::qWaitForWindowActive(m_root.get()));
    m_lock->setLocked(true);
}

void TestFormLock::textsAreReadAndCopied()
{
    for (QLineEdit *line : {m_text, m_currency->lineEdit()}) {
        QVERIFY(line->isReadOnly() && line->isEnabled());
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), line->text());
        QVERIFY(!line->text().isEmpty());
    }
    QCOMPARE(m_text->placeholderText(), QString()); // a placeholder would look like something that was sent
    QVERIFY(!m_button->isEnabled());
}

void TestFormLock::nothingTriedChangesAnything_data()
{
    QTest::addColumn<std::function<void(TestFormLock &)>>("act");
    QTest::addColumn<bool>("tells"); // false: the key goes on to the page
    using Act = std::function<void(TestFormLock &)>;
    const auto row = [](const char *name, Act act, bool tells) {
        QTest::newRow(name) << act << tells;
    };
    row(
        "typing", [](TestFormLock &t) { QTest::keyClicks(t.m_text, u"x"_s); }, false);
    row(
        "pasting",
        [](TestFormLock &t) {
            QApplication::clipboard()->setText(u"other"_s);
            QTest::keyClick(t.m_text, Qt::Key_V, Qt::ControlModifier);
        },
        false);
    row(
        "a box", [](TestFormLock &t) { QTest::keyClick(t.m_flag, Qt::Key_Space); }, true);
    row(
        "a choice",
        [](TestFormLock &t) { QTest::keyClick(t.m_currency->lineEdit(), Qt::Key_Down); }, true);
    row(
        "a moment switched off",
        [](TestFormLock &t) {
            QTest::keyClick(t.m_expiry->findChild<QCheckBox *>(), Qt::Key_Space);
        },
        true);
    row(
        "a moment in words",
        [](TestFormLock &t) {
            QTest::keyClicks(t.m_expiry->findChild<QLineEdit *>(u"momentWords"_s),
                             u"tomorrow 9:00"_s);
        },
        false);
    row(
        "letters on a switch",
        [](TestFormLock &t) {
            QTest::keyClicks(t.m_expiry->findChild<QCheckBox *>(), u"tomorrow"_s);
        },
        false);
    row(
        "a row more", [](TestFormLock &t) { t.m_notes->addRow(); }, true);
    row(
        "a row less",
        [](TestFormLock &t) {
            t.m_notes->view()->selectRow(0);
            QTest::keyClick(t.m_notes->view(), Qt::Key_Delete);
        },
        true);
    row(
        "a cell",
        [](TestFormLock &t) {
            t.m_notes->view()->setCurrentIndex(t.m_notes->model()->index(0, 0));
            QTest::keyClicks(t.m_notes->view(), u"chair"_s);
        },
        false);
}

void TestFormLock::nothingTriedChangesAnything()
{
    QFETCH(std::function<void(TestFormLock &)>, act);
    QFETCH(bool, tells);
    QSignalSpy edited(m_form, &DraftForm::edited), refused(m_form, &DraftForm::refused);
    act(*this);
    QVERIFY(m_form->draft() == m_draft);
    QCOMPARE(edited.size(), 0);
    QCOMPARE(!refused.isEmpty(), tells);
    // The editors show what the draft says.
    QCOMPARE(m_text->text(), m_draft.description);
    QCOMPARE(m_flag->isChecked(), m_draft.showBackButton);
    QCOMPARE(m_currency->code(), m_draft.currency);
    QVERIFY(m_expiry->moment() == m_draft.expiry);
    QCOMPARE(m_notes->model()->rowCount(), 1);
}

void TestFormLock::codeDoesNotChangeItEither()
{
    QSignalSpy edited(m_form, &DraftForm::edited);
    m_form->change([](LinkContent &draft) { draft.amount = u"5"_s; });
    QVERIFY(m_form->draft() == m_draft);
    QCOMPARE(edited.size(), 0);
}

/// The page sets another draft after the link was edited.
void TestFormLock::anotherDraftStillComes()
{
    LinkContent other = m_draft;
    other.description = u"Tea tasting for 4"_s;
    m_form->setDraft(other);
    QCOMPARE(m_text->text(), other.description);
    QTest::keyClick(m_flag, Qt::Key_Space);
    QVERIFY(m_form->draft() == other);
}

void TestFormLock::itIsAsItWasWhenUnlocked()
{
    m_lock->setLocked(false);
    QVERIFY(!m_text->isReadOnly() && m_fixed->isReadOnly());
    QCOMPARE(m_text->placeholderText(), u"Two coffees"_s);
    QVERIFY(m_button->isEnabled());
    m_text->setFocus();
    QTest::keyClicks(m_text, u"!"_s);
    QTest::keyClick(m_flag, Qt::Key_Space);
    m_notes->addRow();
    QCOMPARE(m_form->draft().description, u"Tea tasting!"_s);
    QVERIFY(m_form->draft().showBackButton);
    QCOMPARE(m_form->draft().notes.size(), 2);
}

/// A section may be opened only to be read.
void TestFormLock::whatIsBuiltMeanwhileIsLockedToo()
{
    auto *later = add<QLineEdit>("user_configured_field1");
    auto *within = new QWidget(m_root.get());
    later->setParent(within);
    m_form->bind(within);
    m_lock->lockWhatIsNew();
    QVERIFY(later->isReadOnly());
    m_lock->setLocked(false);
    QVERIFY(!later->isReadOnly());
}

} // namespace linktill

QTEST_MAIN(linktill::TestFormLock)
#include "tst_formlock.moc"
