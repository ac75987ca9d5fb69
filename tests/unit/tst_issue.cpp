// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/issue.h"
#include "support/testpaths.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestIssue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names();
    void problems();
};

/// Scripts rely on the names, which the comments of the header give in the same order.
void TestIssue::names()
{
    QFile header(QStringLiteral(LINKTILL_SOURCE_DIR "/src/core/issue.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    const QRegularExpression form(u"^    (\\w+), +///< \"(\\w+)\""_s,
                                  QRegularExpression::MultilineOption);
    auto match = form.globalMatch(QString::fromUtf8(header.readAll()));
    int code = 0;
    while (match.hasNext()) {
        const auto entry = match.next();
        QVERIFY2(code <= int(IssueCode::RefusedByGateway), qUtf8Printable(entry.captured(1)));
        QCOMPARE(issueCodeName(IssueCode(code++)), entry.captured(2));
    }
    QCOMPARE(code, int(IssueCode::RefusedByGateway) + 1);
}

void TestIssue::problems()
{
    const Issue warning{u"a"_s, Severity::Warning, IssueCode::PostalCodeForm, {}};
    const Issue problem{u"b"_s, Severity::Problem, IssueCode::Required, {}};
    QVERIFY(!hasProblems({}));
    QVERIFY(!hasProblems({warning, warning}));
    QVERIFY(hasProblems({warning, problem}));
}

QTEST_GUILESS_MAIN(TestIssue)
#include "tst_issue.moc"
