// SPDX-License-Identifier: GPL-3.0-or-later
// How Catch2 prints our types when a check fails.
#pragma once

#include "base/result.h"
#include "base/strong_id.h"
#include "base/wall_time.h"

#include <QString>

#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>

template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString &s) { return '"' + s.toStdString() + '"'; }
};

template <>
struct Catch::StringMaker<QByteArray> {
    static std::string convert(const QByteArray &s) { return s.toHex().toStdString(); }
};

template <>
struct Catch::StringMaker<QDate> {
    static std::string convert(QDate d) { return d.toString(Qt::ISODate).toStdString(); }
};

template <>
struct Catch::StringMaker<zs::WallTime> {
    static std::string convert(zs::WallTime t)
    {
        return t.isValid() ? t.toString().toStdString() : "unset";
    }
};

template <>
struct Catch::StringMaker<zs::Uuid> {
    static std::string convert(const zs::Uuid &id) { return id.toString().toStdString(); }
};

template <class Tag>
struct Catch::StringMaker<zs::StrongId<Tag>> {
    static std::string convert(const zs::StrongId<Tag> &id) { return id.toString().toStdString(); }
};

/// A result that must hold; a failure prints the error's own words. Evaluates its argument once.
#define REQUIRE_OK(result)                                                                         \
    do {                                                                                           \
        const auto &zsResult = (result);                                                           \
        if (!zsResult) {                                                                           \
            FAIL(zsResult.error().message.toStdString()                                            \
                 << " / " << zsResult.error().detail.toStdString());                               \
        }                                                                                          \
        SUCCEED();                                                                                 \
    } while (false)
