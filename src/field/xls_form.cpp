// SPDX-License-Identifier: GPL-3.0-or-later
#include "field/xls_form.h"

#include "field/xls_expression.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(XlsForm)
};

constexpr int kMostRows = 5'000;
constexpr int kMostKeyLength = 50;
constexpr int kRepeatsOtherwise = 100;

/// A sheet by the names of its columns, which are lower case and without blanks around them.
class Table {
public:
    Table(const std::vector<XlsFormSheet> &sheets, QLatin1StringView name)
    {
        const auto found = std::ranges::find_if(sheets, [name](const XlsFormSheet &sheet) {
            return sheet.name.trimmed().compare(name, Qt::CaseInsensitive) == 0;
        });
        if (found == sheets.end() || found->rows.empty())
            return;
        m_sheet = &*found;
        for (const QString &head : found->rows.front())
            m_heads
                << head.trimmed().toLower().replace(u" ::"_s, u"::"_s).replace(u":: "_s, u"::"_s);
    }

    [[nodiscard]] bool isThere() const { return m_sheet != nullptr; }
    [[nodiscard]] int rows() const
    {
        return m_sheet ? static_cast<int>(std::min<std::size_t>(m_sheet->rows.size(), kMostRows))
                       : 0;
    }
    [[nodiscard]] QString text(int row, const QString &head) const
    {
        return cell(row, m_heads.indexOf(head));
    }
    /// "label", "label::English (en)", "label::中文"; the one without a language is both.
    [[nodiscard]] Bilingual name(int row, const QString &head) const
    {
        Bilingual name;
        for (qsizetype i = 0; i < m_heads.size(); ++i) {
            if (!m_heads[i].startsWith(head + u"::"_s))
                continue;
            const QString tongue = m_heads[i].sliced(head.size() + 2);
            const bool english = tongue.contains("english"_L1) || tongue.contains("(en"_L1);
            QString &side = english ? name.en : name.zh;
            if (side.isEmpty())
                side = cell(row, i);
        }
        const QString plain = text(row, head);
        if (name.zh.isEmpty())
            name.zh = plain;
        if (name.en.isEmpty())
            name.en = plain;
        return name;
    }

private:
    [[nodiscard]] QString cell(int row, qsizetype column) const
    {
        const QStringList &cells = m_sheet->rows[static_cast<std::size_t>(row)];
        return column < 0 || column >= cells.size() ? QString() : cells[column].trimmed();
    }

    const XlsFormSheet *m_sheet = nullptr;
    QStringList m_heads;
};

bool isYes(const QString &text)
{
    static const QStringList yes{u"yes"_s, u"true"_s, u"true()"_s, u"1"_s};
    return yes.contains(text.toLower());
}

class Builder {
public:
    explicit Builder(const std::vector<XlsFormSheet> &sheets)
        : m_survey(sheets, "survey"_L1)
        , m_choices(sheets, "choices"_L1)
        , m_settings(sheets, "settings"_L1)
    {}

    [[nodiscard]] Result<XlsFormRead> read(const QString &fileName)
    {
        if (!m_survey.isThere())
            return fail(ErrorCode::Invalid,
                        Words::tr("The workbook has no sheet \"survey\": it is no XLSForm."));
        readSettings(fileName);
        readChoices();
        for (int row = 1; row < m_survey.rows(); ++row)
            readRow(row);
        if (m_read.form.groups.empty())
            return fail(ErrorCode::Invalid, Words::tr("Nothing in the workbook can be asked."));
        translate();
        if (const auto sound = readSurveyForm(toJson(m_read.form)); !sound)
            return fail(
                ErrorCode::Invalid,
                Words::tr("The workbook makes no sound form: %1").arg(inWords(sound.error())));
        std::ranges::stable_sort(m_read.notes, {}, [](const XlsFormNote &note) {
            return std::pair(note.sheet, note.row);
        });
        return std::move(m_read);
    }

private:
    /// A group or repeat that is open.
    struct Level {
        QString name;
        Bilingual label;
        QString relevant;
        bool repeats = false;
        int most = 1;
        bool skipped = false;
    };
    /// A condition that is translated once all names are known.
    struct Pending {
        std::size_t group = 0;
        std::size_t field = 0;
        int row = 0;
        QStringList relevant;
        QString constraint;
    };

    void tell(const QString &sheet, int row, const QString &message)
    {
        m_read.notes.push_back({sheet, row + 1, message});
    }
    void tell(int row, const QString &message) { tell(u"survey"_s, row, message); }

    static QString plainKey(const QString &name)
    {
        static const QRegularExpression odd(u"[^A-Za-z0-9_]"_s);
        QString made = name;
        made.replace(odd, u"_"_s);
        if (made.isEmpty() || !made[0].isLetter())
            made.prepend(u"q_"_s);
        return made.first(std::min<qsizetype>(made.size(), kMostKeyLength - 4));
    }

    /// A name as a key of this program, each once.
    QString key(const QString &name, int row)
    {
        const QString made = plainKey(name);
        QString free = made;
        for (int n = 2; m_taken.contains(free); ++n)
            free = made + u'_' + QString::number(n);
        m_taken.insert(free);
        if (free != name && !name.isEmpty())
            tell(row, Words::tr("The name \"%1\" is kept as \"%2\".").arg(name, free));
        return free;
    }

    void readSettings(const QString &fileName)
    {
        SurveyForm &form = m_read.form;
        QString id;
        if (m_settings.rows() > 1) {
            form.name = m_settings.name(1, u"form_title"_s);
            id = m_settings.text(1, u"form_id"_s);
            for (const QString &head : {u"public_key"_s, u"submission_url"_s, u"auto_send"_s}) {
                if (!m_settings.text(1, head).isEmpty())
                    tell(u"settings"_s,
                         1,
                         Words::tr("\"%1\" is left out: packages are encrypted and carried here.")
                             .arg(head));
            }
        }
        if (form.name == Bilingual())
            form.name = {fileName, fileName};
        form.key = plainKey(id.isEmpty() ? fileName : id);
    }

    void readChoices()
    {
        static const QRegularExpression fits(u"\\A[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,49}\\z"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
        for (int row = 1; row < m_choices.rows(); ++row) {
            QString list = m_choices.text(row, u"list_name"_s);
            if (list.isEmpty())
                list = m_choices.text(row, u"list name"_s);
            const QString name = m_choices.text(row, u"name"_s);
            if (list.isEmpty() && name.isEmpty())
                continue;
            Bilingual label = m_choices.name(row, u"label"_s);
            if (label == Bilingual())
                label = {name, name};
            auto &choices = m_lists[list];
            if (!fits.match(name).hasMatch())
                tell(
                    u"choices"_s,
                    row,
                    Words::tr("The choice \"%1\" is left out: its name cannot be used.").arg(name));
            else if (std::ranges::contains(choices, name, &SurveyChoice::key))
                tell(u"choices"_s,
                     row,
                     Words::tr("The choice \"%1\" stands in its list twice.").arg(name));
            else
                choices.push_back({name, label});
        }
    }

    void readRow(int row)
    {
        QString type = m_survey.text(row, u"type"_s).simplified();
        static const QStringList levels{u"group"_s, u"repeat"_s};
        for (const QString &level : levels) {
            if (type == u"begin_"_s + level || type == u"begin "_s + level)
                return begin(row, level == "repeat"_L1);
            if (type == u"end_"_s + level || type == u"end "_s + level) {
                if (m_levels.empty())
                    tell(row, Words::tr("Nothing is open that could end here."));
                else
                    m_levels.pop_back();
                return;
            }
        }
        if (type.isEmpty())
            return;
        if (std::ranges::any_of(m_levels, &Level::skipped))
            return tell(row, Words::tr("Left out: it stands in a repeat within a repeat."));
        if (auto field = fieldOf(row, type)) {
            const std::size_t group = groupFor(row);
            pend(row, group);
            m_read.form.groups[group].fields.push_back(std::move(*field));
        }
    }

    void begin(int row, bool repeats)
    {
        Level level{m_survey.text(row, u"name"_s),
                    m_survey.name(row, u"label"_s),
                    m_survey.text(row, u"relevant"_s),
                    repeats,
                    1,
                    false};
        if (repeats) {
            bool plain = false;
            const int count = m_survey.text(row, u"repeat_count"_s).toInt(&plain);
            level.most = plain && count > 1 ? std::min(count, 500) : kRepeatsOtherwise;
            if (!plain && !m_survey.text(row, u"repeat_count"_s).isEmpty())
                tell(row,
                     Words::tr("How often it repeats is not reckoned here: at most 100 times."));
            if (std::ranges::any_of(m_levels, &Level::repeats)) {
                tell(row, Words::tr("A repeat within a repeat is left out."));
                level.skipped = true;
            }
        }
        if (std::ranges::none_of(m_levels, &Level::repeats))
            m_placed.reset(); // what stands in a repeat is one group
        m_levels.push_back(std::move(level));
    }

    /// The group that a field of this row comes into: that of its repeat, else of the innermost
    /// group; a new one when something else came between.
    std::size_t groupFor(int row)
    {
        const auto repeat = std::ranges::find_if(m_levels, &Level::repeats);
        const Level *level = repeat != m_levels.end() ? &*repeat
                             : m_levels.empty()       ? nullptr
                                                      : &m_levels.back();
        const QString name = level ? level->name : QString();
        const std::size_t depth = level ? static_cast<std::size_t>(level - m_levels.data()) + 1 : 0;
        auto &groups = m_read.form.groups;
        if (!groups.empty() && m_placed == std::pair(name, depth))
            return groups.size() - 1;
        SurveyGroup group;
        group.key = key(name.isEmpty() ? u"main"_s : name, row);
        group.name = level && level->label != Bilingual() ? level->label : m_read.form.name;
        group.repeats = level && level->repeats ? std::max(2, level->most) : 1;
        groups.push_back(std::move(group));
        m_placed = std::pair(name, depth);
        return groups.size() - 1;
    }

    void pend(int row, std::size_t group)
    {
        Pending pending{group, m_read.form.groups[group].fields.size(), row, {}, {}};
        for (const Level &level : m_levels) {
            if (!level.relevant.isEmpty())
                pending.relevant << level.relevant;
        }
        if (const QString own = m_survey.text(row, u"relevant"_s); !own.isEmpty())
            pending.relevant << own;
        pending.constraint = m_survey.text(row, u"constraint"_s);
        m_pending.push_back(std::move(pending));
    }

    std::optional<SurveyField> fieldOf(int row, const QString &type)
    {
        SurveyField field;
        const QStringList words = type.split(u' ');
        const auto kind = typeOf(row, type, words.front());
        if (!kind)
            return std::nullopt;
        field.type = *kind;
        const QString name = m_survey.text(row, u"name"_s);
        if (field.type == SurveyType::Choice || field.type == SurveyType::Choices) {
            const auto list = m_lists.find(words.value(1));
            if (list == m_lists.end() || list->second.empty()) {
                tell(row,
                     Words::tr("Left out: the list \"%1\" has no choices.").arg(words.value(1)));
                return std::nullopt;
            }
            field.choices = list->second;
            if (words.value(2) == "or_other"_L1)
                field.choices.push_back({u"other"_s, {u"其他"_s, u"Other"_s}});
        }
        field.key = key(name, row);
        m_keys.insert(name, field.key);
        field.name = m_survey.name(row, u"label"_s);
        if (field.name == Bilingual())
            field.name = {name, name};
        field.hint = m_survey.name(row, u"hint"_s);
        field.required = field.type != SurveyType::Note && isYes(m_survey.text(row, u"required"_s));
        field.message = m_survey.name(row, u"constraint_message"_s);
        noteOthers(row);
        return field;
    }

    void noteOthers(int row)
    {
        for (const QString &head : {u"default"_s,
                                    u"calculation"_s,
                                    u"choice_filter"_s,
                                    u"trigger"_s,
                                    u"read_only"_s,
                                    u"readonly"_s}) {
            if (!m_survey.text(row, head).isEmpty())
                tell(row, Words::tr("The column \"%1\" is left out.").arg(head));
        }
    }

    std::optional<SurveyType> typeOf(int row, const QString &whole, const QString &first)
    {
        static const std::map<QString, SurveyType> plain{
            {u"text"_s, SurveyType::Text},
            {u"string"_s, SurveyType::Text},
            {u"integer"_s, SurveyType::Whole},
            {u"int"_s, SurveyType::Whole},
            {u"decimal"_s, SurveyType::Number},
            {u"date"_s, SurveyType::Date},
            {u"select_one"_s, SurveyType::Choice},
            {u"select_multiple"_s, SurveyType::Choices},
            {u"note"_s, SurveyType::Note},
            {u"geopoint"_s, SurveyType::Place},
            {u"image"_s, SurveyType::Photo},
            {u"photo"_s, SurveyType::Photo},
            {u"video"_s, SurveyType::Video},
            {u"acknowledge"_s, SurveyType::YesNo}};
        static const QStringList told{u"start"_s,
                                      u"end"_s,
                                      u"today"_s,
                                      u"deviceid"_s,
                                      u"username"_s,
                                      u"phonenumber"_s,
                                      u"subscriberid"_s,
                                      u"simserial"_s,
                                      u"audit"_s};
        if (told.contains(first)) {
            tell(row,
                 Words::tr("\"%1\" is left out: the package tells who, when and by which device.")
                     .arg(first));
            return std::nullopt;
        }
        if (first == "barcode"_L1) {
            tell(row, Words::tr("A barcode is read as a text here."));
            return SurveyType::Text;
        }
        const auto found = plain.find(first);
        if (found == plain.end()) {
            tell(row,
                 Words::tr("Fields of the type \"%1\" are not supported; left out.").arg(whole));
            return std::nullopt;
        }
        if (found->second == SurveyType::Photo
            && m_survey.text(row, u"appearance"_s).contains("signature"_L1))
            return SurveyType::Signature;
        return found->second;
    }

    /// Conditions, once every name has its key; what cannot be said here is noted and left out.
    void translate()
    {
        for (const Pending &pending : m_pending) {
            SurveyGroup &group = m_read.form.groups[pending.group];
            SurveyField &field = group.fields[pending.field];
            const SurveyFacts facts(m_read.form, pending.group);
            QStringList all;
            for (const QString &text : pending.relevant) {
                if (const QString rule = ruleOf(text, field.key, facts, pending.row);
                    !rule.isEmpty())
                    all << rule;
            }
            field.when =
                all.size() > 1 ? u'(' + all.join(u") and ("_s) + u')' : all.join(QString());
            if (!pending.constraint.isEmpty())
                field.condition = ruleOf(pending.constraint, field.key, facts, pending.row);
        }
    }

    QString ruleOf(const QString &text, const QString &own, const SurveyFacts &facts, int row)
    {
        const auto rule = ruleOfXPath(text, own, m_keys);
        if (!rule) {
            tell(row,
                 Words::tr("The condition \"%1\" is left out: \"%2\" has no counterpart here.")
                     .arg(text, rule.error()));
            return {};
        }
        const auto parsed = RuleExpression::parse(*rule, facts.catalog(), {});
        if (!parsed || parsed->kind() != RuleKind::Truth) {
            tell(row,
                 Words::tr("The condition \"%1\" is left out: %2")
                     .arg(text,
                          parsed ? Words::tr("it is neither true nor false.")
                                 : parsed.error().message));
            return {};
        }
        return *rule;
    }

    Table m_survey;
    Table m_choices;
    Table m_settings;
    XlsFormRead m_read;
    QSet<QString> m_taken;
    QHash<QString, QString> m_keys; ///< names of fields to keys
    std::map<QString, std::vector<SurveyChoice>> m_lists;
    std::vector<Level> m_levels;
    std::optional<std::pair<QString, std::size_t>> m_placed;
    std::vector<Pending> m_pending;
};

} // namespace

Result<XlsFormRead> readXlsForm(const std::vector<XlsFormSheet> &sheets, const QString &fileName)
{
    return Builder(sheets).read(fileName);
}

} // namespace zs
