// SPDX-License-Identifier: GPL-3.0-or-later
#include "field/survey_form.h"

#include "base/json_members.h"
#include "field/survey_names.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Forms {
    Q_DECLARE_TR_FUNCTIONS(SurveyForm)
};

constexpr int kMostRepeats = 500;
constexpr int kMostEdition = 1'000'000;

class Reader {
public:
    SurveyForm form(const JsonText &root)
    {
        m_json.known(root,
                     {"format"_L1, "key"_L1, "edition"_L1, "name"_L1, "subject"_L1, "groups"_L1});
        if (m_json.whole(root, "format"_L1, 0, 0, kMostEdition, true) != 1)
            m_json.fault(root, Forms::tr("This format is not known; 1 is."));
        SurveyForm form;
        form.key = key(root);
        form.edition = m_json.whole(root, "edition"_L1, 1, 1, kMostEdition, true);
        form.name = bilingual(root, "name"_L1, true);
        form.ofTask = m_json.choice(root, "subject"_L1, kSubjects, true, true);
        for (const JsonText &item : m_json.list(root, "groups"_L1))
            form.groups.push_back(group(item));
        if (form.groups.empty())
            m_json.fault(root, Forms::tr("A form needs at least one group of fields."));
        const bool setsTask = std::ranges::any_of(form.groups, [](const SurveyGroup &group) {
            return std::ranges::any_of(
                group.fields, [](const SurveyField &field) { return !field.sets.isEmpty(); });
        });
        if (!form.ofTask && setsTask)
            m_json.fault(root, Forms::tr("A form of the whole project changes no task."));
        checkExpressions(form);
        return form;
    }
    std::vector<TextFault> takeFaults() { return m_json.takeFaults(); }

private:
    QString key(const JsonText &object)
    {
        static const QRegularExpression plain(u"\\A[A-Za-z][A-Za-z0-9_]{0,49}\\z"_s);
        const QString key = m_json.text(object, "key"_L1, true);
        if (!key.isEmpty() && !plain.match(key).hasMatch())
            m_json.fault(object,
                         Forms::tr("A key has letters, digits and _ only and begins with a "
                                   "letter: \"%1\".")
                             .arg(key));
        return key;
    }

    /// Forms of others number their choices or name them in Chinese; a blank parts them in answers.
    QString choiceKey(const JsonText &object)
    {
        static const QRegularExpression plain(u"\\A[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,49}\\z"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
        const QString key = m_json.text(object, "key"_L1, true);
        if (!key.isEmpty() && !plain.match(key).hasMatch())
            m_json.fault(
                object,
                Forms::tr("A choice's key has letters, digits, _, - and . only: \"%1\".").arg(key));
        return key;
    }

    Bilingual bilingual(const JsonText &object, QLatin1StringView name, bool required)
    {
        const JsonText *found = m_json.member(object, name, JsonText::Kind::Object, required);
        if (!found)
            return {};
        m_json.known(*found, {"zh"_L1, "en"_L1});
        Bilingual text{m_json.text(*found, "zh"_L1), m_json.text(*found, "en"_L1)};
        if (text.zh.isEmpty() && text.en.isEmpty())
            m_json.fault(*found, Forms::tr("A name is missing."));
        return text;
    }

    SurveyGroup group(const JsonText &item)
    {
        m_json.known(item, {"key"_L1, "name"_L1, "repeats"_L1, "fields"_L1});
        SurveyGroup group;
        group.key = key(item);
        group.name = bilingual(item, "name"_L1, true);
        group.repeats = m_json.whole(item, "repeats"_L1, 1, 1, kMostRepeats);
        unique(item, group.key);
        for (const JsonText &field : m_json.list(item, "fields"_L1))
            group.fields.push_back(this->field(field));
        m_places.emplace_back();
        for (const JsonText &field : m_json.list(item, "fields"_L1))
            m_places.back().push_back(&field);
        return group;
    }

    SurveyField field(const JsonText &item)
    {
        m_json.known(item,
                     {"key"_L1,
                      "name"_L1,
                      "hint"_L1,
                      "type"_L1,
                      "required"_L1,
                      "choices"_L1,
                      "min"_L1,
                      "max"_L1,
                      "when"_L1,
                      "condition"_L1,
                      "message"_L1,
                      "sets"_L1});
        SurveyField field;
        field.key = key(item);
        unique(item, field.key);
        field.name = bilingual(item, "name"_L1, true);
        field.hint = bilingual(item, "hint"_L1, false);
        field.type = m_json.choice(item, "type"_L1, kSurveyTypes, SurveyType::Text, true);
        field.required = m_json.flag(item, "required"_L1, false);
        field.min = number(item, "min"_L1);
        field.max = number(item, "max"_L1);
        field.when = m_json.text(item, "when"_L1);
        field.condition = m_json.text(item, "condition"_L1);
        field.message = bilingual(item, "message"_L1, false);
        field.sets = m_json.text(item, "sets"_L1);
        QSet<QString> keys;
        for (const JsonText &choice : m_json.list(item, "choices"_L1)) {
            m_json.known(choice, {"key"_L1, "name"_L1});
            field.choices.push_back({choiceKey(choice), bilingual(choice, "name"_L1, true)});
            if (keys.contains(field.choices.back().key))
                m_json.fault(choice, Forms::tr("This key stands here twice."));
            keys.insert(field.choices.back().key);
        }
        checkField(item, field);
        return field;
    }

    void checkField(const JsonText &item, const SurveyField &field)
    {
        const bool chosen = field.type == SurveyType::Choice || field.type == SurveyType::Choices;
        if (chosen == field.choices.empty())
            m_json.fault(item,
                         chosen ? Forms::tr("A choice needs what can be chosen.")
                                : Forms::tr("Only a field of choices has choices."));
        const bool counted = field.type == SurveyType::Whole || field.type == SurveyType::Number;
        if ((field.min || field.max) && !counted)
            m_json.fault(item, Forms::tr("Only a number has limits."));
        if (field.min && field.max && *field.max < *field.min)
            m_json.fault(item, Forms::tr("The lower limit is above the upper one."));
        if (!field.sets.isEmpty() && !kSettable.contains(field.sets))
            m_json.fault(item, Forms::tr("A form cannot set \"%1\" of a task.").arg(field.sets));
    }

    std::optional<RuleNumber> number(const JsonText &item, QLatin1StringView name)
    {
        if (!item.find(QString(name)))
            return std::nullopt;
        const JsonText *found = m_json.member(item, name, JsonText::Kind::Number, true);
        if (!found)
            return std::nullopt;
        const bool negative = found->text.startsWith(u'-');
        auto number = RuleNumber::fromText(QStringView(found->text).sliced(negative ? 1 : 0));
        if (!number)
            m_json.fault(*found, Forms::tr("This number cannot be used."));
        return number && negative ? std::optional(number->negated()) : number;
    }

    void unique(const JsonText &item, const QString &key)
    {
        if (m_keys.contains(key))
            m_json.fault(item, Forms::tr("The key \"%1\" stands in the form twice.").arg(key));
        m_keys.insert(key);
    }

    void checkExpressions(const SurveyForm &form)
    {
        for (std::size_t g = 0; g < form.groups.size(); ++g) {
            const SurveyFacts facts(form, g);
            for (std::size_t f = 0; f < form.groups[g].fields.size(); ++f) {
                const SurveyField &field = form.groups[g].fields[f];
                const JsonText &item = *m_places[g][f];
                checkExpression(item, "when"_L1, field.when, facts);
                checkExpression(item, "condition"_L1, field.condition, facts);
            }
        }
    }

    void checkExpression(const JsonText &item,
                         QLatin1StringView name,
                         const QString &text,
                         const SurveyFacts &facts)
    {
        if (text.isEmpty())
            return;
        const JsonText &place = *item.find(QString(name));
        const auto made = RuleExpression::parse(text, facts.catalog(), {});
        if (!made)
            m_json.fault(
                place,
                Forms::tr("%1 (character %2)").arg(made.error().message).arg(made.error().at + 1));
        else if (made->kind() != RuleKind::Truth)
            m_json.fault(place, Forms::tr("This must be true or false."));
    }

    JsonMembers m_json;
    QSet<QString> m_keys;
    std::vector<std::vector<const JsonText *>> m_places; ///< of the fields, group by group
};

QJsonObject fieldJson(const SurveyField &field)
{
    QJsonObject json{
        {u"key"_s, field.key},
        {u"name"_s, toJson(field.name)},
        {u"type"_s, nameIn(std::span<const EnumName<SurveyType>>(kSurveyTypes), field.type)}};
    const auto put = [&json](const QString &key, const QJsonValue &value, bool there) {
        if (there)
            json.insert(key, value);
    };
    put(u"hint"_s, toJson(field.hint), field.hint != Bilingual());
    put(u"required"_s, true, field.required);
    put(u"when"_s, field.when, !field.when.isEmpty());
    put(u"condition"_s, field.condition, !field.condition.isEmpty());
    put(u"message"_s, toJson(field.message), field.message != Bilingual());
    put(u"sets"_s, field.sets, !field.sets.isEmpty());
    if (field.min)
        json.insert(u"min"_s, field.min->toDouble());
    if (field.max)
        json.insert(u"max"_s, field.max->toDouble());
    QJsonArray choices;
    for (const SurveyChoice &choice : field.choices)
        choices.append(QJsonObject{{u"key"_s, choice.key}, {u"name"_s, toJson(choice.name)}});
    put(u"choices"_s, choices, !choices.isEmpty());
    return json;
}

RuleKind kindOf(SurveyType type)
{
    switch (type) {
    case SurveyType::Whole:
    case SurveyType::Number:
        return RuleKind::Number;
    case SurveyType::Date:
        return RuleKind::Day;
    case SurveyType::YesNo:
        return RuleKind::Truth;
    default:
        return RuleKind::Text;
    }
}

} // namespace

SurveyFacts::SurveyFacts(const SurveyForm &form, std::size_t group)
{
    for (std::size_t g = 0; g < form.groups.size(); ++g) {
        if (g != group && form.groups[g].repeats > 1)
            continue;
        for (std::size_t f = 0; f < form.groups[g].fields.size(); ++f) {
            const SurveyField &field = form.groups[g].fields[f];
            if (field.type == SurveyType::Note)
                continue;
            m_names.push_back(std::make_unique<QByteArray>(field.key.toLatin1()));
            m_facts.push_back({m_names.back()->constData(), kindOf(field.type)});
            m_places.push_back({g, f});
        }
    }
}

std::expected<SurveyForm, std::vector<TextFault>> readSurveyForm(const QByteArray &json)
{
    const auto text = readJsonText(json);
    if (!text)
        return std::unexpected(std::vector{text.error()});
    Reader reader;
    if (text->kind != JsonText::Kind::Object)
        return std::unexpected(
            std::vector<TextFault>{{text->line, text->column, Forms::tr("This is no form.")}});
    SurveyForm form = reader.form(*text);
    if (auto faults = reader.takeFaults(); !faults.empty())
        return std::unexpected(std::move(faults));
    return form;
}

QByteArray toJson(const SurveyForm &form)
{
    QJsonArray groups;
    for (const SurveyGroup &group : form.groups) {
        QJsonArray fields;
        for (const SurveyField &field : group.fields)
            fields.append(fieldJson(field));
        QJsonObject json{
            {u"key"_s, group.key}, {u"name"_s, toJson(group.name)}, {u"fields"_s, fields}};
        if (group.repeats > 1)
            json.insert(u"repeats"_s, group.repeats);
        groups.append(json);
    }
    return QJsonDocument(QJsonObject{{u"format"_s, 1},
                                     {u"key"_s, form.key},
                                     {u"edition"_s, form.edition},
                                     {u"name"_s, toJson(form.name)},
                                     {u"subject"_s, form.ofTask ? u"task"_s : u"project"_s},
                                     {u"groups"_s, groups}})
        .toJson(QJsonDocument::Indented);
}

const std::vector<SurveyForm> &shippedSurveyForms()
{
    static const std::vector<SurveyForm> forms = [] {
        std::vector<SurveyForm> all;
        for (const QString &name : {u"progress"_s, u"quality"_s, u"problem"_s}) {
            QFile file(u":/forms/"_s + name + u".json"_s);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("a form that comes with the program is missing");
            auto form = readSurveyForm(file.readAll());
            if (!form)
                qFatal("%s: %s", qPrintable(name), qPrintable(inWords(form.error())));
            all.push_back(std::move(*form));
        }
        return all;
    }();
    return forms;
}

QString surveyTypeName(SurveyType type)
{
    switch (type) {
    case SurveyType::Text:
        return Forms::tr("Text");
    case SurveyType::Whole:
        return Forms::tr("Whole number");
    case SurveyType::Number:
        return Forms::tr("Number");
    case SurveyType::Date:
        return Forms::tr("Date");
    case SurveyType::YesNo:
        return Forms::tr("Yes or no");
    case SurveyType::Choice:
        return Forms::tr("One of several");
    case SurveyType::Choices:
        return Forms::tr("Several of several");
    case SurveyType::Photo:
        return Forms::tr("Photo");
    case SurveyType::Video:
        return Forms::tr("Video");
    case SurveyType::Place:
        return Forms::tr("Place");
    case SurveyType::Signature:
        return Forms::tr("Signature");
    case SurveyType::Note:
        return Forms::tr("Note");
    }
    return {};
}

} // namespace zs
