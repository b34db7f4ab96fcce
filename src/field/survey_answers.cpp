// SPDX-License-Identifier: GPL-3.0-or-later
#include "field/survey_answers.h"

#include "field/json_take.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Answers {
    Q_DECLARE_TR_FUNCTIONS(SurveyForm)
};

constexpr qsizetype kLongest = 20'000;
constexpr qsizetype kMostReports = 100'000;
constexpr qsizetype kDigestDigits = 64;

std::optional<RuleNumber> numberOf(const QString &text)
{
    const bool negative = text.startsWith(u'-');
    const auto number = RuleNumber::fromText(QStringView(text).sliced(negative ? 1 : 0));
    return number && negative ? std::optional(number->negated()) : number;
}

RuleValue valueOf(const SurveyField &field, const QString &text)
{
    switch (field.type) {
    case SurveyType::Whole:
    case SurveyType::Number:
        return zs::valueOf(numberOf(text));
    case SurveyType::Date: {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? RuleValue(day) : RuleValue();
    }
    case SurveyType::YesNo:
        return text == "true"_L1    ? RuleValue(true)
               : text == "false"_L1 ? RuleValue(false)
                                    : RuleValue();
    default:
        return text;
    }
}

/// The answer in a row; a group that does not repeat has its one row for all.
QString
answerIn(const SurveyAnswers &answers, const SurveyGroup &group, int row, const QString &field)
{
    const auto rows = answers.find(group.key);
    if (rows == answers.end() || row >= static_cast<int>(rows->second.size()))
        return {};
    const SurveyRow &filled = rows->second[static_cast<std::size_t>(row)];
    const auto found = filled.find(field);
    return found == filled.end() ? QString() : found->second;
}

RuleValue judged(const SurveyForm &form,
                 const SurveyAnswers &answers,
                 std::size_t group,
                 int row,
                 const QString &expression)
{
    const SurveyFacts facts(form, group);
    const auto made = RuleExpression::parse(expression, facts.catalog(), {});
    if (!made)
        return {};
    return made->value([&](int fact) -> RuleValue {
        const SurveyFacts::Place place = facts.place(fact);
        const SurveyGroup &of = form.groups[place.group];
        const SurveyField &field = of.fields[place.field];
        const QString text = answerIn(answers, of, place.group == group ? row : 0, field.key);
        return text.isEmpty() ? RuleValue() : valueOf(field, text);
    });
}

bool isTrue(const RuleValue &value)
{
    const bool *truth = std::get_if<bool>(&value);
    return truth && *truth;
}

QString choiceFault(const SurveyField &field, const QString &text)
{
    const QStringList keys =
        field.type == SurveyType::Choice ? QStringList{text} : text.split(u' ');
    for (const QString &key : keys) {
        if (!std::ranges::contains(field.choices, key, &SurveyChoice::key))
            return Answers::tr("\"%1\" cannot be chosen here.").arg(key);
    }
    return {};
}

QString fileFault(const QString &text)
{
    const bool named = std::ranges::all_of(text.split(u' '), [](const QString &digest) {
        return digest.size() == kDigestDigits
               && QByteArray::fromHex(digest.toLatin1()).size() == kDigestDigits / 2;
    });
    return named ? QString() : Answers::tr("This names no file.");
}

QString numberFault(const SurveyField &field, const QString &text)
{
    const auto number = numberOf(text);
    if (!number || (field.type == SurveyType::Whole && text.contains(u'.')))
        return field.type == SurveyType::Whole ? Answers::tr("Enter a whole number.")
                                               : Answers::tr("Enter a number.");
    if (field.min && *number < *field.min)
        return Answers::tr("At least %1.").arg(field.min->text());
    if (field.max && *field.max < *number)
        return Answers::tr("At most %1.").arg(field.max->text());
    return {};
}

QString typeFault(const SurveyField &field, const QString &text)
{
    if (text.size() > kLongest)
        return Answers::tr("This is too long.");
    switch (field.type) {
    case SurveyType::Whole:
    case SurveyType::Number:
        return numberFault(field, text);
    case SurveyType::Date:
        return QDate::fromString(text, Qt::ISODate).isValid() ? QString()
                                                              : Answers::tr("Enter a day.");
    case SurveyType::YesNo:
        return text == "true"_L1 || text == "false"_L1 ? QString()
                                                       : Answers::tr("Answer yes or no.");
    case SurveyType::Choice:
    case SurveyType::Choices:
        return choiceFault(field, text);
    case SurveyType::Photo:
    case SurveyType::Video:
    case SurveyType::Signature:
        return fileFault(text);
    case SurveyType::Place:
        return surveyPlace(text) ? QString() : Answers::tr("This is no place.");
    case SurveyType::Text:
    case SurveyType::Note:
        break;
    }
    return {};
}

constexpr std::array<EnumName<FixSource>, 4> kFixSources{{{"none", FixSource::Unknown},
                                                          {"satellite", FixSource::Satellite},
                                                          {"photo", FixSource::Photo},
                                                          {"manual", FixSource::Manual}}};
constexpr qsizetype kMostHints = 20;
constexpr qsizetype kLongestHint = 40;

QJsonObject answersJson(const SurveyAnswers &answers)
{
    QJsonObject json;
    for (const auto &[group, rows] : answers) {
        QJsonArray list;
        for (const SurveyRow &row : rows) {
            QJsonObject object;
            for (const auto &[field, text] : row)
                object.insert(field, text);
            list.append(object);
        }
        json.insert(group, list);
    }
    return json;
}

SurveyAnswers answersFrom(const QJsonObject &json, JsonTake &take)
{
    SurveyAnswers answers;
    for (auto group = json.begin(); group != json.end(); ++group) {
        if (!group.value().isArray())
            take.blame(u"answers"_s);
        for (const QJsonValue &row : group.value().toArray()) {
            SurveyRow filled;
            const QJsonObject object = row.toObject();
            for (auto field = object.begin(); field != object.end(); ++field) {
                if (!field.value().isString() || field.value().toString().size() > kLongest
                    || !field.value().toString().isValidUtf16() || !field.key().isValidUtf16()
                    || !group.key().isValidUtf16())
                    take.blame(u"answers: "_s + field.key());
                filled[field.key()] = field.value().toString();
            }
            answers[group.key()].push_back(std::move(filled));
        }
    }
    return answers;
}

} // namespace

bool isAsked(const SurveyForm &form,
             const SurveyAnswers &answers,
             std::size_t group,
             int row,
             std::size_t field)
{
    const SurveyField &asked = form.groups[group].fields[field];
    return asked.when.isEmpty() || isTrue(judged(form, answers, group, row, asked.when));
}

std::vector<SurveyFault> checkAnswers(const SurveyForm &form, const SurveyAnswers &answers)
{
    std::vector<SurveyFault> faults;
    for (std::size_t g = 0; g < form.groups.size(); ++g) {
        const SurveyGroup &group = form.groups[g];
        const auto found = answers.find(group.key);
        const int given = found == answers.end() ? 0 : static_cast<int>(found->second.size());
        if (given > group.repeats)
            faults.push_back(
                {group.key, group.repeats, {}, Answers::tr("There are too many rows.")});
        const int rows = group.repeats == 1 ? 1 : std::min(given, group.repeats);
        for (int row = 0; row < rows; ++row) {
            for (std::size_t f = 0; f < group.fields.size(); ++f) {
                const SurveyField &field = group.fields[f];
                if (field.type == SurveyType::Note || !isAsked(form, answers, g, row, f))
                    continue;
                const QString text = answerIn(answers, group, row, field.key);
                QString message;
                if (text.isEmpty()) {
                    if (field.required)
                        message = Answers::tr("This must be filled in.");
                } else if (message = typeFault(field, text);
                           message.isEmpty() && !field.condition.isEmpty()) {
                    const RuleValue holds = judged(form, answers, g, row, field.condition);
                    if (isKnown(holds) && !isTrue(holds))
                        message = field.message == Bilingual()
                                      ? Answers::tr("This does not fit the other answers.")
                                      : field.message.text();
                }
                if (!message.isEmpty())
                    faults.push_back({group.key, row, field.key, message});
            }
        }
    }
    return faults;
}

SurveyAnswers tidied(const SurveyForm &form, const SurveyAnswers &answers)
{
    SurveyAnswers kept;
    for (std::size_t g = 0; g < form.groups.size(); ++g) {
        const SurveyGroup &group = form.groups[g];
        const auto found = answers.find(group.key);
        if (found == answers.end())
            continue;
        for (int row = 0; row < static_cast<int>(found->second.size()); ++row) {
            SurveyRow filled;
            for (std::size_t f = 0; f < group.fields.size(); ++f) {
                const QString text = answerIn(answers, group, row, group.fields[f].key);
                if (!text.isEmpty() && isAsked(form, answers, g, row, f))
                    filled[group.fields[f].key] = text;
            }
            kept[group.key].push_back(std::move(filled));
        }
    }
    return kept;
}

QByteArray toJson(const std::vector<SurveyReport> &reports)
{
    QJsonArray all;
    for (const SurveyReport &report : reports) {
        QJsonObject json{{u"id"_s, report.id.toString()},
                         {u"task"_s, report.task.toString()},
                         {u"form"_s, report.form},
                         {u"edition"_s, report.edition},
                         {u"author"_s, report.author},
                         {u"filledAt"_s, qint64(report.filledAt)},
                         {u"answers"_s, answersJson(report.answers)}};
        if (!report.project.isNull())
            json.insert(u"project"_s, report.project.toString());
        if (report.fix != FixSource::Unknown)
            json.insert(u"fix"_s,
                        nameIn(std::span<const EnumName<FixSource>>(kFixSources), report.fix));
        if (!report.fixHints.isEmpty())
            json.insert(u"fixHints"_s, QJsonArray::fromStringList(report.fixHints));
        all.append(json);
    }
    return QJsonDocument(QJsonObject{{u"reports"_s, all}}).toJson(QJsonDocument::Compact);
}

Result<std::vector<SurveyReport>> reportsFromJson(const QByteArray &json)
{
    JsonTake take(json);
    std::vector<SurveyReport> reports;
    for (const QJsonValue &value : take.list("reports"_L1, kMostReports)) {
        JsonTake item(value, take);
        SurveyReport report;
        report.id = item.id("id"_L1, true);
        if (item.has("project"_L1))
            report.project = item.id("project"_L1, false);
        report.task = item.id("task"_L1, false);
        report.form = item.text("form"_L1, 100);
        report.edition = static_cast<int>(item.whole("edition"_L1, 1, 1'000'000));
        report.author = item.text("author"_L1, 200);
        report.filledAt = item.whole("filledAt"_L1, 0, kLastMoment);
        report.answers = answersFrom(item.object("answers"_L1), item);
        if (item.has("fix"_L1)) // devices of older programs do not say
            report.fix = item.choice("fix"_L1, kFixSources);
        if (item.has("fixHints"_L1)) {
            for (const QJsonValue &hint : item.list("fixHints"_L1, kMostHints))
                report.fixHints << hint.toString().left(kLongestHint);
        }
        reports.push_back(std::move(report));
    }
    if (take.failed())
        return fail(ErrorCode::Invalid,
                    Answers::tr("The reports in the package cannot be read."),
                    take.fault());
    return reports;
}

std::optional<SurveyPlace> surveyPlace(const QString &text)
{
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    bool ok[3] = {true, true, true};
    SurveyPlace place{parts[0].toDouble(&ok[0]), parts[1].toDouble(&ok[1])};
    if (parts.size() == 3)
        place.accuracy = parts[2].toDouble(&ok[2]);
    const bool onEarth = std::abs(place.latitude) <= 90 && std::abs(place.longitude) <= 180
                         && place.accuracy >= 0 && place.accuracy < 1e7;
    return ok[0] && ok[1] && ok[2] && onEarth ? std::optional(place) : std::nullopt;
}

} // namespace zs
