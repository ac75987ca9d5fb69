// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/requestreader.h"

#include "core/draftfields.h"
#include "core/jsonflaws.h"
#include "core/jsonnumber.h"
#include "portone/createcall.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <variant>

namespace linktill::portone {

namespace {

struct Text
{
    QString *to;
};
struct Number
{
    QString *to;
};
struct Sum
{
    Amount *to;
};
struct Details
{
    QString *to;
};
struct Flag
{
    bool *to;
};
struct Time
{
    Moment *to;
};
struct Object
{
};
struct List
{
};
struct Ignored ///< belongs to the account, not to the draft
{
};
using Target = std::variant<Text, Number, Sum, Details, Flag, Time, Object, List, Ignored>;

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return QStringLiteral("boolean");
    case QJsonValue::Double:
        return QStringLiteral("number");
    case QJsonValue::String:
        return QStringLiteral("string");
    case QJsonValue::Array:
        return QStringLiteral("array");
    case QJsonValue::Object:
        return QStringLiteral("object");
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("null");
}

/// Returns a value as text for a text field: a text or number as it is, any other as compact JSON, so that
/// nothing of a file is lost; empty for null.
QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return plainText(value);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (!value.isObject() && !value.isArray())
        return {};
    const QJsonDocument document = value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(value.toArray());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

class Reader
{
public:
    ReadRequest read(const QJsonObject &root, const Issues &flaws)
    {
        for (const Issue &flaw : flaws) {
            if (flaw.code == IssueCode::NumberNotExact)
                m_inexact.insert(flaw.field, flaw.args.value(0));
        }
        m_targets.insert(keyMember, Ignored{});
        m_targets.insert(signatureMember, Ignored{});
        size("order_details", m_out.draft.items, root);
        size("notes", m_out.draft.notes, root);
        size("chosen_payment_methods", m_out.draft.methods, root);
        size("custom_txn_webhook_urls", m_out.draft.webhooks, root);
        learnTargets();
        readMembers(root, QString());
        m_out.issues += flaws;
        return std::move(m_out);
    }

private:
    /// Gives a list as many rows as the file has, so that visitLists() finds a place for each.
    template <class Rows> void size(const char *name, Rows &rows, const QJsonObject &root)
    {
        const QString path = QString::fromLatin1(name);
        m_targets.insert(path, List{});
        rows.resize(root.value(path).toArray().size());
    }

    static QString element(const QString &list, qsizetype i)
    {
        return QStringLiteral("%1[%2]").arg(list).arg(i);
    }

    void learnTargets()
    {
        const auto text = [this](const QString &path, auto &to, FieldKind kind) {
            if constexpr (std::is_same_v<decltype(to), Amount &>)
                learn(path, Sum{&to});
            else if (path.endsWith(QLatin1String("].additional_details")))
                learn(path, Details{&to});
            else if (kind == FieldKind::Number)
                learn(path, Number{&to});
            else
                learn(path, Text{&to});
        };
        visitScalars(m_out.draft, text);
        visitLists(m_out.draft, text);
        visitFlags(m_out.draft, [this](const QString &path, bool &to) { learn(path, Flag{&to}); });
        visitMoments(m_out.draft,
                     [this](const QString &path, Moment &to) { learn(path, Time{&to}); });
    }

    /// Adds a field's target, and the objects on the way to it.
    void learn(const QString &path, Target target)
    {
        m_targets.insert(path, target);
        for (qsizetype dot = path.indexOf(QLatin1Char('.')); dot >= 0;
             dot = path.indexOf(QLatin1Char('.'), dot + 1))
            m_targets.insert(path.left(dot), Object{});
    }

    void readMembers(const QJsonObject &object, const QString &prefix)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString name = it.key();
            const QString path = prefix + name;
            // A name with '.' or '[' is not a path but an unknown field.
            const bool plain = !name.contains(QLatin1Char('.')) && !name.contains(QLatin1Char('['));
            const auto target = plain ? m_targets.constFind(path) : m_targets.cend();
            if (target == m_targets.cend())
                m_out.issues.append({path, Severity::Problem, IssueCode::UnknownField, {}});
            else
                readValue(*target, it.value(), path);
        }
    }

    void readValue(const Target &target, const QJsonValue &value, const QString &path)
    {
        std::visit([&](const auto &t) { take(t, value, path); }, target);
    }

    void take(const Text &target, const QJsonValue &value, const QString &path)
    {
        *target.to = textOf(value);
        expect(value.isString(), "string", value, path);
    }
    template <class Target>
        requires std::is_same_v<Target, Number> || std::is_same_v<Target, Sum>
    void take(const Target &target, const QJsonValue &value, const QString &path)
    {
        *target.to = m_inexact.value(path, textOf(value));
        expect(value.isDouble(), "number", value, path);
    }
    void take(const Details &target, const QJsonValue &value, const QString &path)
    {
        *target.to = textOf(value);
        expect(value.isObject(), "object", value, path);
    }
    void take(const Flag &target, const QJsonValue &value, const QString &path)
    {
        *target.to = value.toBool();
        expect(value.isBool(), "boolean", value, path);
    }
    void take(const Time &target, const QJsonValue &value, const QString &path)
    {
        const QString text = textOf(value);
        if (!text.isEmpty())
            *target.to = Moment::fromIso(text);
        expect(value.isString(), "string", value, path);
    }
    void take(const Object &, const QJsonValue &value, const QString &path)
    {
        if (expect(value.isObject(), "object", value, path))
            readMembers(value.toObject(), path + QLatin1Char('.'));
    }
    void take(const List &, const QJsonValue &value, const QString &path)
    {
        if (!expect(value.isArray(), "array", value, path))
            return;
        const QJsonArray rows = value.toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString row = element(path, i);
            readValue(m_targets.value(row), rows.at(i), row);
        }
    }
    void take(const Ignored &, const QJsonValue &, const QString &) {}

    bool expect(bool fits, const char *expected, const QJsonValue &found, const QString &path)
    {
        if (!fits)
            m_out.issues.append({path,
                                 Severity::Problem,
                                 IssueCode::WrongType,
                                 {QString::fromLatin1(expected), typeName(found)}});
        return fits;
    }

    ReadRequest m_out;
    QHash<QString, Target> m_targets;
    QHash<QString, QString> m_inexact; ///< numbers by path, as they are written
};

ReadRequest unreadable(IssueCode code, const QStringList &args)
{
    return {LinkContent(), {{QString(), Severity::Problem, code, args}}};
}

/// Returns whether the bytes are a text, number, true, false or null, which are JSON, too, though
/// QJsonDocument cannot hold them.
bool isJsonScalar(const QByteArray &bytes)
{
    return QJsonDocument::fromJson('[' + bytes + ']').array().size() == 1;
}

} // namespace

ReadRequest readRequest(const QByteArray &bytes, qsizetype maxBytes)
{
    if (bytes.size() > maxBytes)
        return unreadable(IssueCode::FileTooLarge, {QString::number(maxBytes)});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isObject())
        return Reader().read(document.object(), jsonFlaws(bytes));
    if (document.isArray() || (error.error == QJsonParseError::IllegalValue && isJsonScalar(bytes)))
        return unreadable(IssueCode::NotAnObject, {});
    return unreadable(IssueCode::NotJson, {error.errorString(), QString::number(error.offset)});
}

} // namespace linktill::portone
