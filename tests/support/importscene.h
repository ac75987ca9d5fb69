// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"
#include "gui/imports/customersubject.h"
#include "gui/imports/fieldpicker.h"
#include "gui/imports/importpage.h"
#include "gui/widgets/filedialogs.h"
#include "ledger/ledgerfixture.h"
#include "sheet/bookreader.h"
#include "sheet/csvrows.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace linktill {

using namespace Qt::StringLiterals;

class AnsweringDialogs final : public gui::FileDialogs
{
public:
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return answer; }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override
    {
        return answer;
    }
    QString answer;
};

inline const auto people = u"Name,E-mail,Town,Birthday\n"
                    "Mali,mali@example.com,Bangkok,1991-03-02\n"
                    "Anan,anan@@example.com,Hue,\n"
                    "Joy,joy@example.com,,1988-11-19\n"_s;

/// A page with what it borrows, and a customer file in it.
struct Scene
{
    explicit Scene(std::shared_ptr<const gui::ImportSubject> subject =
                       std::make_shared<gui::CustomerSubject>(u"practice"_s, u"TH"_s),
                   QSize size = {1198, 720})
    {
        page = std::make_unique<gui::ImportPage>(
            gui::ImportServices{
                *ledger,
                dialogs,
                [] { return TableReaders(sheet::csvRows, {sheet::bookSheets, sheet::bookRows}); },
                {[this](const QString &name) { return remembered.value(name); },
                 [this](const QString &name, const QString &value) { remembered[name] = value; }}},
            std::move(subject));
        page->resize(size);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("The page does not get the focus.");
    }

    QString write(const QString &text, const QString &name = u"in.csv"_s)
    {
        return write(text.toUtf8(), name);
    }
    QString write(const QByteArray &bytes, const QString &name)
    {
        QFile file(fixture.dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            qFatal("The file cannot be written.");
        return file.fileName();
    }
    /// Opens a file with this text, and waits until it is read and tried.
    void open(const QString &text)
    {
        page->open(write(text));
        settle();
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return isSettled(); }, 60'000))
            qFatal("The file is not read.");
    }
    bool isSettled()
    {
        return !label("importDetails")->text().contains(u"being read"_s) &&
               number("fresh") != u"…"_s && !button("importButton")->text().isEmpty() && isRead();
    }
    bool isRead()
    {
        return button("importButton")->isEnabled() || label("importNoticeLabel")->isVisible() ||
               number("fresh") == u"0"_s;
    }
    template <class Widget> Widget *find(const char *name) const
    {
        auto *found = page->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s", name);
        return found;
    }
    QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    QLabel *label(const char *name) const { return find<QLabel>(name); }
    QString number(const char *what) const
    {
        return label(qPrintable(QLatin1String(what) + "Number"_L1))->text();
    }
    gui::FieldPicker *picker(int column) const
    {
        return find<gui::FieldPicker>(qPrintable(u"fieldPicker%1"_s.arg(column)));
    }
    QTableView *table() const { return find<QTableView>("importTable"); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column + 1).data().toString();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(page->windowHandle(), Qt::Key(key), modifiers);
    }
    QList<KnownCustomer> known()
    {
        return ledger->customers().page(u"practice"_s, {}, 99)->customers;
    }

    LedgerFixture fixture;
    std::unique_ptr<Ledger> ledger = fixture.open();
    AnsweringDialogs dialogs;
    QHash<QString, QString> remembered;
    std::unique_ptr<gui::ImportPage> page;
};

} // namespace linktill
