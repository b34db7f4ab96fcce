// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cell_text.h"

#include "domain/choice_text.h"
#include "exchange/duration_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

#include <cmath>
#include <memory>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("CellReading", text);
}

std::unexpected<Error> refused(const char *why, QStringView text)
{
    return fail(ErrorCode::Invalid, words(why), text.toString());
}

const QTranslator &chinese()
{
    static const auto translator = [] {
        auto loaded = std::make_unique<QTranslator>();
        [[maybe_unused]] const bool there = loaded->load(u":/i18n/zhengshu_zh_CN"_s);
        return loaded;
    }();
    return *translator;
}

} // namespace

Result<ReadDay> readDay(QStringView text)
{
    static const QRegularExpression form(
        u"^(\\d{4})\\s*(?:[-/.年])\\s*(\\d{1,2})\\s*(?:[-/.月])\\s*(\\d{1,2})\\s*日?"
        u"(?:[T\\s]+(\\d{1,2}):(\\d{2})(?::\\d{2})?)?$"_s);
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    const QString plain = plainWidth(text);
    QRegularExpressionMatch match = form.match(plain);
    if (!match.hasMatch())
        match = compact.match(plain);
    const QDate date =
        match.hasMatch()
            ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
            : QDate();
    if (!date.isValid())
        return refused(
            QT_TRANSLATE_NOOP("CellReading", "This is not a date. Write it as 2026-02-14."), text);
    if (date.year() < 1950 || date.year() > 2150)
        return refused(
            QT_TRANSLATE_NOOP("CellReading", "Dates lie between the years 1950 and 2150."), text);
    ReadDay read{date, {}};
    if (!match.captured(4).isEmpty()) {
        const Minutes time = match.captured(4).toInt() * 60 + match.captured(5).toInt();
        if (time > kMinutesPerDay || match.captured(5).toInt() > 59)
            return refused(QT_TRANSLATE_NOOP("CellReading", "This is not a time of day."), text);
        read.timeOfDay = time;
    }
    return read;
}

Result<bool> readFlag(QStringView text)
{
    static const QStringList yes{
        u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"是"_s, u"√"_s, u"✓"_s, u"对"_s, u"有"_s};
    static const QStringList no{
        u"no"_s, u"n"_s, u"false"_s, u"0"_s, u"否"_s, u"×"_s, u"✗"_s, u"不"_s, u"无"_s};
    const QString plain = plainWidth(text).toLower();
    if (yes.contains(plain))
        return true;
    if (no.contains(plain))
        return false;
    return refused(QT_TRANSLATE_NOOP("CellReading", "Write yes or no."), text);
}

Result<std::int64_t> readPercent(QStringView text)
{
    QString plain = plainWidth(text);
    if (plain.endsWith(u'%'))
        plain = plain.chopped(1).trimmed();
    bool number = false;
    const double value = plain.toDouble(&number);
    if (!number || value < 0 || value > 100 || value != std::floor(value))
        return refused(
            QT_TRANSLATE_NOOP("CellReading", "Write a whole percentage between 0 and 100."), text);
    return static_cast<std::int64_t>(value);
}

Result<Money> readMoney(QStringView text)
{
    static const QRegularExpression form(
        u"^[¥￥]?\\s*(-?\\d{1,12}(?:\\.\\d{1,6})?)\\s*(万元|万|元|yuan)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(plainWidth(text).remove(u','));
    const QString unit = match.captured(2);
    const double fen =
        match.captured(1).toDouble() * 100 * (unit.startsWith(u'万') ? 10'000.0 : 1.0);
    if (!match.hasMatch() || std::abs(fen - std::round(fen)) > 1e-4 || std::abs(fen) > 9e15)
        return refused(
            QT_TRANSLATE_NOOP("CellReading", "Write an amount in yuan, for example 1,234.50."),
            text);
    return Money{std::llround(fen)};
}

Result<std::int64_t> readChoice(const EntityInfo &info, const FieldInfo &field, const QString &text)
{
    const QString wanted = text.trimmed();
    QStringList known;
    for (const auto &[number, name] : choices(info, field)) {
        known << name;
        for (const QString &each : inAllLanguages("Choice", choiceSource(info, field, number))) {
            if (each.compare(wanted, Qt::CaseInsensitive) == 0)
                return number;
        }
    }
    return fail(ErrorCode::Invalid,
                words(QT_TRANSLATE_NOOP("CellReading", "It has to be one of: %1."))
                    .arg(known.join(QCoreApplication::translate("CellReading", ", "))),
                text);
}

QStringList inAllLanguages(const char *context, const char *source)
{
    QStringList names{QString::fromUtf8(source), QCoreApplication::translate(context, source)};
    if (const QString known = chinese().translate(context, source); !known.isEmpty())
        names << known;
    names.removeDuplicates();
    return names;
}

} // namespace zs
