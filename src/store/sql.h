// SPDX-License-Identifier: GPL-3.0-or-later
// Small pieces over Qt SQL that the rest of the store is written with.
#pragma once

#include "base/result.h"
#include "domain/field.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace zs {

/// A database error as ours: Busy, ReadOnly, Corrupt, Conflict (a broken uniqueness or reference)
/// or Io.
[[nodiscard]] Error sqlError(const QSqlError &error);

[[nodiscard]] Result<> execute(QSqlQuery &query);
[[nodiscard]] Result<> execute(const QSqlDatabase &db, const QString &sql);
/// The first column of the first row; a null variant when there is none.
[[nodiscard]] Result<QVariant> scalar(const QSqlDatabase &db, const QString &sql);

/// A text as SQLite gives it back: halves of surrogate pairs, U+FFFE and U+FFFF come back as
/// U+FFFD. What is hashed before it is stored goes through here first, or the hash would not hold.
[[nodiscard]] QString storable(const QString &text);

/// The text to bind so that storable(text) is what is stored, a byte order mark at its front
/// included.
[[nodiscard]] QVariant boundText(const QString &text);

[[nodiscard]] QVariant toVariant(const FieldValue &value);
[[nodiscard]] FieldValue fromVariant(FieldType type, const QVariant &value);

/// Rolls back unless commit() was called and held. Takes the write lock at once, so nobody can come
/// between.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(const QSqlDatabase &db);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(QSqlDatabase db);
    QSqlDatabase m_db;
    bool m_open = true;
};

} // namespace zs
