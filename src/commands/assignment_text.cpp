// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/assignment_text.h"

#include "exchange/cell_text.h"
#include "exchange/duration_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kOneUnit = 1000;
constexpr double kMostUnits = 1e9; // thousandths

using Wanted = AssignmentEdit::Wanted;

QString words(const char *text)
{
    return QCoreApplication::translate("AssignmentText", text);
}

QString plainNumber(double value)
{
    return QLocale::c().toString(value, 'g', 12);
}

/// A cost without thousands, which would look like another part.
QString plainYuan(Money money)
{
    return u'¥'
           + QLocale::c().toString(
               static_cast<double>(money.fen) / 100, 'f', QLocale::FloatingPointShortest);
}

bool isSeparator(QChar c)
{
    return c == u';' || c == u'；' || c == u',' || c == u'，' || c == u'、' || c == u'\n';
}

bool opens(QChar c)
{
    return c == u'[' || c == u'［' || c == u'【';
}

bool closes(QChar c)
{
    return c == u']' || c == u'］' || c == u'】';
}

class Reader {
public:
    Reader(QStringView text, const std::vector<Resource> &resources)
        : m_text(text)
        , m_resources(resources)
    {}

    Result<std::vector<Wanted>> read()
    {
        std::vector<Wanted> list;
        for (skip(true); m_at < m_text.size(); skip(true)) {
            auto part = readPart();
            if (!part)
                return passOn(part);
            const auto same = std::ranges::find_if(list, [&](const Wanted &w) {
                return w.resource == part->resource
                       && w.skill.compare(part->skill, Qt::CaseInsensitive) == 0;
            });
            if (same != list.end())
                return refuse(QT_TRANSLATE_NOOP("AssignmentText", "“%1” is named twice."), m_name);
            list.push_back(std::move(*part));
        }
        return list;
    }

private:
    std::unexpected<Error> refuse(const char *why, const QString &part) const
    {
        return fail(ErrorCode::Invalid, words(why).arg(part), m_text.toString());
    }
    void skip(bool separators)
    {
        while (m_at < m_text.size()
               && (m_text[m_at].isSpace() || (separators && isSeparator(m_text[m_at]))))
            ++m_at;
    }
    /// Nothing more belongs to the name at `at`.
    [[nodiscard]] bool endsAt(qsizetype at) const
    {
        while (at < m_text.size() && m_text[at].isSpace())
            ++at;
        return at >= m_text.size() || isSeparator(m_text[at]) || opens(m_text[at]);
    }
    /// Up to the next separator or bracket.
    [[nodiscard]] QString plainName()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !isSeparator(m_text[m_at]) && !opens(m_text[m_at]))
            ++m_at;
        return m_text.sliced(from, m_at - from).trimmed().toString();
    }
    [[nodiscard]] const Resource *longestName(int &hits) const
    {
        const Resource *best = nullptr;
        hits = 0;
        for (const Resource &resource : m_resources) {
            const QString &name = resource.name;
            if (name.isEmpty() || (best && name.size() < best->name.size())
                || !m_text.sliced(m_at).startsWith(name, Qt::CaseInsensitive)
                || !endsAt(m_at + name.size()))
                continue;
            hits = best && best->name.size() == name.size() ? hits + 1 : 1;
            best = &resource;
        }
        return best;
    }
    std::unexpected<Error> unknown(const QString &name) const
    {
        for (const Resource &resource : m_resources) {
            if (name.isEmpty())
                break;
            if (resource.name.contains(name, Qt::CaseInsensitive)
                || (resource.name.size() > 1 && name.contains(resource.name, Qt::CaseInsensitive)))
                return fail(
                    ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("AssignmentText",
                                            "There is no resource called “%1”. Is “%2” meant?"))
                        .arg(name, resource.name),
                    m_text.toString());
        }
        return refuse(QT_TRANSLATE_NOOP("AssignmentText",
                                        "There is no resource called “%1”. Resources are added on "
                                        "the tab Resources."),
                      name);
    }
    Result<Wanted> readPart()
    {
        Wanted wanted;
        const Resource *resource = nullptr;
        if (m_text[m_at] == u'?' || m_text[m_at] == u'？') {
            ++m_at;
            m_name = wanted.skill = plainName();
        } else {
            int hits = 0;
            resource = longestName(hits);
            if (!resource)
                return unknown(plainName());
            m_name = resource->name;
            if (hits > 1)
                return refuse(QT_TRANSLATE_NOOP("AssignmentText",
                                                "There are several resources called “%1”: give "
                                                "them different names first."),
                              m_name);
            wanted.resource = resource->id;
            m_at += resource->name.size();
        }
        if (resource && resource->type == ResourceType::Cost)
            wanted.cost = Money{};
        skip(false);
        if (m_at < m_text.size() && opens(m_text[m_at])) {
            if (const auto read = readAmount(wanted, resource); !read)
                return passOn(read);
            skip(false);
        }
        if (m_at < m_text.size() && !isSeparator(m_text[m_at]))
            return refuse(
                QT_TRANSLATE_NOOP("AssignmentText", "Write a ; behind “%1”, before the next name."),
                m_name);
        return wanted;
    }
    /// What stands in the brackets that open here.
    Result<> readAmount(Wanted &wanted, const Resource *resource)
    {
        const qsizetype from = ++m_at;
        while (m_at < m_text.size() && !closes(m_text[m_at]))
            ++m_at;
        if (m_at >= m_text.size())
            return refuse(
                QT_TRANSLATE_NOOP("AssignmentText", "The bracket behind “%1” is not closed."),
                m_name);
        const QString amount = plainWidth(m_text.sliced(from, m_at - from)).trimmed();
        ++m_at;
        if (resource && resource->type == ResourceType::Cost)
            return readCost(wanted, amount);
        const bool material = resource && resource->type == ResourceType::Material;
        const auto units = material ? quantity(amount, resource->materialUnit) : share(amount);
        if (units) {
            wanted.units = *units;
            return {};
        }
        if (material)
            return refuse(QT_TRANSLATE_NOOP("AssignmentText",
                                            "The quantity behind “%1” cannot be read. Write for "
                                            "example [120] or [1.5]."),
                          m_name);
        return refuse(QT_TRANSLATE_NOOP("AssignmentText",
                                        "The units behind “%1” cannot be read. Write for example "
                                        "[50%] or [0.5]."),
                      m_name);
    }
    Result<> readCost(Wanted &wanted, const QString &amount) const
    {
        const auto money = readMoney(amount);
        if (!money || money->fen < 0)
            return refuse(QT_TRANSLATE_NOOP("AssignmentText",
                                            "The cost behind “%1” cannot be read. Write for "
                                            "example [¥3000]."),
                          m_name);
        wanted.cost = *money;
        return {};
    }
    [[nodiscard]] static std::optional<std::int64_t> thousandths(const QString &text, double factor)
    {
        bool number = false;
        const double value = QLocale::c().toDouble(text.trimmed(), &number) * factor;
        if (!number || !(value >= 0) || value > kMostUnits)
            return {};
        return std::llround(value);
    }
    [[nodiscard]] static std::optional<std::int64_t> share(const QString &amount)
    {
        return amount.endsWith(u'%') ? thousandths(amount.chopped(1), 10)
                                     : thousandths(amount, static_cast<double>(kOneUnit));
    }
    [[nodiscard]] static std::optional<std::int64_t> quantity(QString amount, const QString &unit)
    {
        if (!unit.isEmpty() && amount.endsWith(plainWidth(unit), Qt::CaseInsensitive))
            amount.chop(plainWidth(unit).size());
        return thousandths(amount.remove(u','), static_cast<double>(kOneUnit));
    }

    QStringView m_text;
    const std::vector<Resource> &m_resources;
    qsizetype m_at = 0;
    QString m_name; ///< of the part that was read last
};

/// Up to the bracket, if there is one.
QString nameIn(QStringView part)
{
    const auto *bracket = std::ranges::find_if(part, opens);
    return part.first(bracket - part.begin()).trimmed().toString();
}

} // namespace

QStringList unknownResources(QStringView text, const std::vector<Resource> &resources)
{
    QStringList unknown;
    if (Reader(text, resources).read())
        return unknown;
    qsizetype from = 0;
    bool inside = false;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size()) {
            inside = opens(text[at]) || (inside && !closes(text[at]));
            if (inside || !isSeparator(text[at]))
                continue;
        }
        const QString name = nameIn(text.sliced(from, at - from));
        from = at + 1;
        const bool open = name.startsWith(u'?') || name.startsWith(u'？');
        const auto same = [&](const QString &other) {
            return other.compare(name, Qt::CaseInsensitive) == 0;
        };
        if (!name.isEmpty() && !open && !std::ranges::any_of(unknown, same)
            && !std::ranges::any_of(resources, same, &Resource::name))
            unknown << name;
    }
    return unknown;
}

QString assignmentSeparator()
{
    return u"; "_s;
}

QString assignmentText(const Assignment &assignment, const Resource *resource)
{
    const double units = static_cast<double>(assignment.units);
    const QString name = resource ? resource->name : u'?' + assignment.skill;
    if (resource && resource->type == ResourceType::Cost)
        return assignment.cost.fen == 0 ? name : name + u'[' + plainYuan(assignment.cost) + u']';
    if (assignment.units == kOneUnit)
        return name;
    if (!resource || resource->type == ResourceType::Work)
        return name + u'[' + plainNumber(units / 10) + u"%]"_s;
    const QString amount = plainNumber(units / static_cast<double>(kOneUnit));
    return name + u'['
           + (resource->materialUnit.isEmpty() ? amount : amount + u' ' + resource->materialUnit)
           + u']';
}

Result<std::vector<Wanted>> assignmentsFromText(QStringView text,
                                                const std::vector<Resource> &resources)
{
    return Reader(text, resources).read();
}

} // namespace zs
