// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_members.h"
#include "rules/rule_check.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormat = 1;
constexpr int kMostVersion = 1'000'000;

constexpr std::array<EnumName<RuleSeverity>, 4> kSeverities{{{"note", RuleSeverity::Note},
                                                             {"duty", RuleSeverity::Duty},
                                                             {"warning", RuleSeverity::Warning},
                                                             {"stop", RuleSeverity::Stop}}};
constexpr std::array<EnumName<RuleMark>, 3> kMarks{
    {{"V", RuleMark::Verified}, {"P", RuleMark::Partly}, {"K", RuleMark::Unchecked}}};
constexpr std::array<EnumName<FactUnit>, 5> kUnits{{{"none", FactUnit::None},
                                                    {"yuan", FactUnit::Yuan},
                                                    {"share", FactUnit::Share},
                                                    {"days", FactUnit::Days},
                                                    {"count", FactUnit::Count}}};

QString words(const char *text)
{
    return QCoreApplication::translate("RulePack", text);
}

class Reader {
public:
    explicit Reader(std::span<const RuleSubject> subjects)
        : m_subjects(subjects)
    {}

    RulePack pack(const JsonText &root)
    {
        m_json.known(
            root,
            {"format"_L1, "key"_L1, "name"_L1, "issuer"_L1, "version"_L1, "date"_L1, "rules"_L1});
        if (m_json.whole(root, "format"_L1, 0, 0, kMostVersion, true) != kFormat)
            m_json.fault(root,
                         words(QT_TRANSLATE_NOOP("RulePack", "This format is not known; 1 is.")));
        RulePack pack;
        pack.key = m_json.text(root, "key"_L1, true);
        pack.name = bilingual(root, "name"_L1);
        pack.issuer = m_json.text(root, "issuer"_L1, true);
        pack.version = m_json.whole(root, "version"_L1, 0, 1, kMostVersion, true);
        pack.date = day(root, "date"_L1, true);
        QSet<QString> seen;
        for (const JsonText &item : m_json.list(root, "rules"_L1)) {
            auto made = rule(item);
            if (!made)
                continue;
            if (seen.contains(made->id))
                m_json.fault(
                    item,
                    words(QT_TRANSLATE_NOOP("RulePack", "A rule called \"%1\" stands here twice."))
                        .arg(made->id));
            seen.insert(made->id);
            pack.rules.push_back(std::move(*made));
        }
        return pack;
    }

    std::vector<TextFault> takeFaults() { return m_json.takeFaults(); }

private:
    Bilingual bilingual(const JsonText &object, QLatin1StringView key)
    {
        const JsonText *found = m_json.member(object, key, JsonText::Kind::Object, true);
        if (!found)
            return {};
        m_json.known(*found, {"zh"_L1, "en"_L1});
        return {m_json.text(*found, "zh"_L1, true), m_json.text(*found, "en"_L1, true)};
    }

    QDate day(const JsonText &object, QLatin1StringView key, bool required)
    {
        const JsonText *found = m_json.member(object, key, JsonText::Kind::String, required);
        if (!found)
            return {};
        const QDate date = QDate::fromString(found->text, Qt::ISODate);
        if (!date.isValid())
            m_json.fault(*found,
                         words(QT_TRANSLATE_NOOP("RulePack", "Write a day like 2026-01-31.")));
        return date;
    }

    const RuleSubject *subject(const JsonText &json)
    {
        const JsonText *found = m_json.member(json, "subject"_L1, JsonText::Kind::String, true);
        if (!found)
            return nullptr;
        const auto known = std::ranges::find_if(m_subjects, [&](const RuleSubject &each) {
            return found->text == QLatin1StringView(each.key);
        });
        if (known != m_subjects.end())
            return &*known;
        m_json.fault(*found,
                     words(QT_TRANSLATE_NOOP("RulePack", "Rules about \"%1\" are not known."))
                         .arg(found->text));
        return nullptr;
    }

    /// A figure is written as in expressions: "10%", "2026-01-31", "\"text\"".
    std::optional<RuleValue> figure(const JsonText &json)
    {
        const JsonText *found = m_json.member(json, "value"_L1, JsonText::Kind::String, true);
        if (!found)
            return {};
        const auto read = RuleExpression::parse(found->text, {}, {});
        const RuleValue value = read ? read->value([](int) { return RuleValue(); }) : RuleValue();
        if (isKnown(value))
            return value;
        m_json.fault(*found,
                     read ? words(QT_TRANSLATE_NOOP("RulePack", "This figure has no value."))
                          : read.error().message);
        return {};
    }

    void parameters(const JsonText &json, Rule &rule)
    {
        static const QRegularExpression name(u"^[a-z][A-Za-z0-9]*$"_s);
        for (const JsonText &item : m_json.list(json, "parameters"_L1)) {
            m_json.known(item, {"key"_L1, "name"_L1, "value"_L1, "unit"_L1});
            RuleParameter parameter;
            parameter.name = m_json.text(item, "key"_L1, true);
            if (!name.match(parameter.name).hasMatch())
                m_json.fault(item,
                             words(QT_TRANSLATE_NOOP("RulePack",
                                                     "A parameter's key is a small letter, then "
                                                     "letters and digits.")));
            parameter.unit = m_json.choice(item, "unit"_L1, kUnits, FactUnit::None);
            Bilingual shown = bilingual(item, "name"_L1);
            auto value = figure(item);
            if (!value)
                continue;
            parameter.value = std::move(*value);
            rule.parameters.push_back(std::move(parameter));
            rule.parameterNames.push_back(std::move(shown));
        }
    }

    std::optional<RuleExpression> condition(const JsonText &json,
                                            QLatin1StringView key,
                                            bool required,
                                            const RuleSubject &subject,
                                            const Rule &rule)
    {
        const JsonText *found = m_json.member(json, key, JsonText::Kind::String, required);
        if (!found)
            return {};
        auto read = RuleExpression::parse(found->text, subject.facts, rule.parameters);
        if (!read) {
            m_json.fault(*found,
                         words(QT_TRANSLATE_NOOP("RulePack", "Character %1 of the expression: %2"))
                             .arg(read.error().at + 1)
                             .arg(read.error().message));
            return {};
        }
        if (read->kind() != RuleKind::Truth) {
            m_json.fault(*found,
                         words(QT_TRANSLATE_NOOP(
                             "RulePack", "This must be true or false, like a comparison.")));
            return {};
        }
        return std::move(*read);
    }

    void text(const JsonText &json, const RuleSubject &subject, Rule &rule)
    {
        rule.text = bilingual(json, "text"_L1);
        for (const QString &each : {rule.text.zh, rule.text.en}) {
            for (const QString &name : unknownNames(each, subject.facts, rule.parameters))
                m_json.fault(
                    *json.find(u"text"_s),
                    words(QT_TRANSLATE_NOOP("RulePack", "{%1} is neither a fact nor a parameter."))
                        .arg(name));
        }
    }

    std::optional<Rule> rule(const JsonText &json)
    {
        m_json.known(json,
                     {"id"_L1,
                      "subject"_L1,
                      "name"_L1,
                      "document"_L1,
                      "article"_L1,
                      "mark"_L1,
                      "from"_L1,
                      "to"_L1,
                      "parameters"_L1,
                      "applies"_L1,
                      "condition"_L1,
                      "severity"_L1,
                      "text"_L1});
        Rule made;
        made.id = m_json.text(json, "id"_L1, true);
        made.name = bilingual(json, "name"_L1);
        made.document = bilingual(json, "document"_L1);
        made.article = bilingual(json, "article"_L1);
        made.mark = m_json.choice(json, "mark"_L1, kMarks, RuleMark::Unchecked, true);
        made.severity = m_json.choice(json, "severity"_L1, kSeverities, RuleSeverity::Note, true);
        made.from = day(json, "from"_L1, true);
        made.to = day(json, "to"_L1, false);
        if (made.to.isValid() && made.to < made.from)
            m_json.fault(json,
                         words(QT_TRANSLATE_NOOP("RulePack", "It ends before it is in force.")));
        parameters(json, made);
        const RuleSubject *about = subject(json);
        if (!about)
            return {};
        made.subject = QString::fromLatin1(about->key);
        made.applies = condition(json, "applies"_L1, false, *about, made);
        auto when = condition(json, "condition"_L1, true, *about, made);
        text(json, *about, made);
        if (!when)
            return {};
        made.condition = std::move(*when);
        return made;
    }

    std::span<const RuleSubject> m_subjects;
    JsonMembers m_json;
};

} // namespace

std::expected<RulePack, std::vector<TextFault>> readRulePack(const QByteArray &json,
                                                             std::span<const RuleSubject> subjects)
{
    const auto root = readJsonText(json);
    if (!root)
        return std::unexpected(std::vector{root.error()});
    Reader reader(subjects);
    RulePack pack = reader.pack(*root);
    if (auto faults = reader.takeFaults(); !faults.empty())
        return std::unexpected(std::move(faults));
    return pack;
}

} // namespace zs
