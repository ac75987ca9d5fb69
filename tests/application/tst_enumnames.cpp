// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Enumerators are stored by name, so each must have a name and no two may have the same.
#include "application/ports/outcome.h"
#include "core/link.h"
#include "core/moment.h"
#include "support/enumerators.h"

#include <QSet>
#include <QTest>

using namespace linktill;

namespace {

enum class Gapped { First = 0, Third = 2 };

template <class E, class T> void compareNames(const T &table)
{
    const QList<E> all = enumerators<E>();
    QVERIFY(all.size() > 1);
    QSet<QString> names;
    for (const E value : all) {
        const QString name = nameIn(table, value);
        QVERIFY2(!name.isEmpty(), qPrintable(QStringLiteral("number %1 has no name").arg(int(value))));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        QCOMPARE(valueIn<E>(table, name), std::optional(value));
    }
    QCOMPARE(qsizetype(table.size()), all.size());
}

template <class E, class From> void compareNames(QString (*nameOf)(E), From *valueOf)
{
    for (const E value : enumerators<E>())
        QCOMPARE(valueOf(nameOf(value)), std::optional(value));
}

class TestEnumNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEnumerators()
    {
        QCOMPARE(enumerators<Gapped>(), (QList<Gapped>{Gapped::First, Gapped::Third}));
        QCOMPARE(enumerators<Moment::Fault>().constLast(), Moment::Fault::Ambiguous);
    }
    void networkFaults() { compareNames<NetworkFault>(networkFaultNames); }
    void unknownCauses() { compareNames<UnknownCause>(unknownCauseNames); }
    void momentFaults() { compareNames<Moment::Fault>(momentFaultNames); }
    void linkStates() { compareNames(linkStateName, linkStateFromName); }
    void linkEvents() { compareNames(linkEventName, linkEventFromName); }
};

} // namespace

QTEST_GUILESS_MAIN(TestEnumNames)
#include "tst_enumnames.moc"
