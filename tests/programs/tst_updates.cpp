// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests that a program with a place for updates finds its module, and asks there.
#include "programs/updates.h"

#include <QTest>

#include <optional>

namespace linktill {

class TestUpdates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsTheFeed();
};

void TestUpdates::loadsTheFeed()
{
    const UpdateFeedSource source = updateFeed();
    QVERIFY(source);
    const auto feed = source();
    QVERIFY2(feed, feed ? "" : qPrintable(feed.error().detail));
    std::optional<Result<Release, UpdateFault>> answer;
    (*feed)->ask([&answer](const Result<Release, UpdateFault> &given) { answer = given; });
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(int(answer->error().kind), int(UpdateFault::Kind::NotReachable));
}

} // namespace linktill

QTEST_GUILESS_MAIN(linktill::TestUpdates)
#include "tst_updates.moc"
