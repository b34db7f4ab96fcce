// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

Error damaged(const QSqlError &error)
{
    return {ErrorCode::Corrupt,
            words(QT_TRANSLATE_NOOP(
                "Store", "The workspace file is damaged. Restore the last good backup.")),
            error.text()};
}

/// Our statements fit our schema: a table that is not there was taken away.
bool lacksPart(int code, const QSqlError &error)
{
    return code == SQLITE_ERROR
           && (error.databaseText().contains("no such table"_L1)
               || error.databaseText().contains("no such column"_L1));
}

} // namespace

Error sqlError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xFF;
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy,
                words(QT_TRANSLATE_NOOP("Store",
                                        "The workspace is busy. Nothing was changed; try again.")),
                error.text()};
    case SQLITE_READONLY:
        return {ErrorCode::ReadOnly,
                words(QT_TRANSLATE_NOOP("Store",
                                        "The workspace can only be read. Nothing was changed.")),
                error.text()};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged(error);
    case SQLITE_FULL:
        return {
            ErrorCode::Io,
            words(QT_TRANSLATE_NOOP(
                "Store", "The disk is full. Nothing was changed; free some space and try again.")),
            error.text()};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Conflict,
                words(QT_TRANSLATE_NOOP(
                    "Store", "The change does not fit what is stored. Nothing was changed.")),
                error.text()};
    default:
        if (lacksPart(code, error))
            return damaged(error);
        return {ErrorCode::Io,
                words(QT_TRANSLATE_NOOP(
                    "Store", "The workspace file could not be used. Nothing was changed.")),
                error.nativeErrorCode() + u' ' + error.text()};
    }
}

Result<> execute(QSqlQuery &query)
{
    if (!query.exec())
        return std::unexpected(sqlError(query.lastError()));
    return {};
}

Result<> execute(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    if (!query.exec(sql))
        return std::unexpected(sqlError(query.lastError()).with(sql.left(80)));
    return {};
}

Result<QVariant> scalar(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return std::unexpected(sqlError(query.lastError()).with(sql.left(80)));
    if (!query.next())
        return QVariant();
    return query.value(0);
}

namespace {

/// True for what does not survive UTF-8 or SQLite's reading of it.
bool isLost(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    return c.unicode() >= 0xFFFE;
}

} // namespace

QString storable(const QString &text)
{
    QString kept = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isLost(text, i))
            kept[i] = QChar::ReplacementCharacter;
    }
    return kept;
}

QVariant boundText(const QString &text)
{
    QString kept = storable(text);
    if (kept.startsWith(QChar::ByteOrderMark)) // SQLite takes the first one off
        kept.prepend(QChar::ByteOrderMark);
    return kept.isNull() ? u""_s : kept;
}

QVariant toVariant(const FieldValue &value)
{
    struct Visitor {
        QVariant operator()(std::monostate) const
        {
            return QVariant(QMetaType::fromType<QByteArray>());
        }
        QVariant operator()(std::int64_t v) const
        {
            return QVariant::fromValue(static_cast<qlonglong>(v));
        }
        QVariant operator()(double v) const { return v; }
        QVariant operator()(const QString &v) const
        {
            return v.isNull() ? QVariant(v) : boundText(v);
        }
        QVariant operator()(const QByteArray &v) const
        {
            return v.isNull() ? QByteArray("") : v; // no bytes are a value; NULL is monostate
        }
        QVariant operator()(const Uuid &v) const { return v.toBytes(); }
    };
    return std::visit(Visitor{}, value);
}

FieldValue fromVariant(FieldType type, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (type) {
    case FieldType::Text:
    case FieldType::Date:
        return value.toString();
    case FieldType::Real:
        return value.toDouble();
    case FieldType::Bytes:
        return value.toByteArray();
    case FieldType::Reference:
        return Uuid::fromBytes(value.toByteArray());
    default:
        return static_cast<std::int64_t>(value.toLongLong());
    }
}

Transaction::Transaction(QSqlDatabase db)
    : m_db(std::move(db))
{}

Transaction::Transaction(Transaction &&other) noexcept
    : m_db(std::move(other.m_db))
    , m_open(std::exchange(other.m_open, false))
{}

Result<Transaction> Transaction::begin(const QSqlDatabase &db)
{
    if (auto begun = execute(db, u"BEGIN IMMEDIATE"_s); !begun)
        return passOn(begun);
    return Transaction(db);
}

Transaction::~Transaction()
{
    if (m_open)
        (void)execute(m_db, u"ROLLBACK"_s); // SQLite may have rolled back by itself already
}

Result<> Transaction::commit()
{
    auto done = execute(m_db, u"COMMIT"_s);
    if (done)
        m_open = false;
    return done;
}

} // namespace zs
