// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/psplib.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringList>

#include <optional>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBytesMost = 16LL * 1024 * 1024;
constexpr std::int32_t kJobsMost = 10'000;
constexpr std::int32_t kResourcesMost = 100;
constexpr std::int32_t kNumberMost = 1'000'000;

QString words(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

using Numbers = std::vector<std::int32_t>;

/// The file's lines with the place reached; every failure names it.
class SmLines {
public:
    explicit SmLines(const QByteArray &bytes)
        : m_lines(QString::fromLatin1(bytes).split(u'\n'))
    {}
    [[nodiscard]] std::unexpected<Error> bad(const QString &what) const
    {
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("Exchange", "Line %1 of the PSPLIB file: %2"))
                        .arg(m_at)
                        .arg(what));
    }
    /// The text after the colon of the next line that begins with `label`.
    Result<QString> valueOf(QLatin1StringView label)
    {
        while (m_at < m_lines.size()) {
            const QString line = m_lines[m_at++].trimmed();
            if (line.startsWith(label))
                return line.section(u':', 1).trimmed();
        }
        return bad(words(QT_TRANSLATE_NOOP("Exchange", "the entry \"%1\" is missing.")).arg(label));
    }
    /// Goes past the section's title and its `heading` lines.
    Result<> section(QLatin1StringView title, int heading)
    {
        if (const auto found = valueOf(title); !found)
            return passOn(found);
        m_at += heading;
        return {};
    }
    /// The whole numbers of the next line, at least `fewest` of them.
    Result<Numbers> numbers(qsizetype fewest)
    {
        const QString line = m_at < m_lines.size() ? m_lines[m_at].simplified() : QString();
        ++m_at;
        Numbers found;
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
            bool ok = false;
            const int number = word.toInt(&ok);
            if (!ok || number < 0 || number > kNumberMost)
                return bad(
                    words(QT_TRANSLATE_NOOP("Exchange", "\"%1\" is not a number from 0 to %2."))
                        .arg(word.left(40))
                        .arg(kNumberMost));
            found.push_back(number);
        }
        if (static_cast<qsizetype>(found.size()) < fewest)
            return bad(
                words(QT_TRANSLATE_NOOP("Exchange", "%1 numbers are expected here, there are %2."))
                    .arg(fewest)
                    .arg(found.size()));
        return found;
    }
    Result<std::int32_t> count(QLatin1StringView label, std::int32_t fewest, std::int32_t most)
    {
        const auto value = valueOf(label);
        if (!value)
            return passOn(value);
        bool ok = false;
        const int number = value->section(u' ', 0, 0).toInt(&ok);
        if (!ok || number < fewest || number > most)
            return bad(
                words(QT_TRANSLATE_NOOP("Exchange", "\"%1\" must be a number from %2 to %3."))
                    .arg(label)
                    .arg(fewest)
                    .arg(most));
        return number;
    }

private:
    QStringList m_lines;
    qsizetype m_at = 0;
};

Result<> readLinks(SmLines &lines, std::int32_t jobs, PsplibProject &out)
{
    if (const auto at = lines.section("PRECEDENCE RELATIONS"_L1, 1); !at)
        return at;
    for (std::int32_t j = 0; j < jobs; ++j) {
        const auto row = lines.numbers(3);
        if (!row)
            return passOn(row);
        if ((*row)[0] != j + 1)
            return lines.bad(
                words(QT_TRANSLATE_NOOP("Exchange", "job %1 is expected here.")).arg(j + 1));
        if ((*row)[1] != 1)
            return lines.bad(words(QT_TRANSLATE_NOOP(
                "Exchange", "a job has several modes; only single-mode files are read.")));
        if (row->size() != static_cast<std::size_t>((*row)[2]) + 3)
            return lines.bad(words(QT_TRANSLATE_NOOP(
                "Exchange", "the number of successors does not fit their list.")));
        for (std::size_t k = 3; k < row->size(); ++k) {
            const std::int32_t to = (*row)[k];
            if (to < 1 || to > jobs)
                return lines.bad(
                    words(QT_TRANSLATE_NOOP("Exchange", "there is no job %1.")).arg(to));
            out.links.emplace_back(j, to - 1);
        }
    }
    return {};
}

Result<> readRequests(SmLines &lines, std::int32_t jobs, std::int32_t resources, PsplibProject &out)
{
    if (const auto at = lines.section("REQUESTS/DURATIONS"_L1, 2); !at)
        return at;
    for (std::int32_t j = 0; j < jobs; ++j) {
        const auto row = lines.numbers(3 + resources);
        if (!row)
            return passOn(row);
        if ((*row)[0] != j + 1 || (*row)[1] != 1)
            return lines.bad(
                words(QT_TRANSLATE_NOOP("Exchange", "job %1 is expected here.")).arg(j + 1));
        out.duration.push_back((*row)[2]);
        out.demand.insert(out.demand.end(), row->begin() + 3, row->begin() + 3 + resources);
    }
    if (const auto at = lines.section("RESOURCEAVAILABILITIES"_L1, 1); !at)
        return at;
    const auto row = lines.numbers(resources);
    if (!row)
        return passOn(row);
    out.capacity.assign(row->begin(), row->begin() + resources);
    return {};
}

} // namespace

Result<PsplibProject> readPsplib(QIODevice &device)
{
    const QByteArray bytes = device.read(kBytesMost + 1);
    if (bytes.size() > kBytesMost)
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("Exchange", "The PSPLIB file is too large.")));
    SmLines lines(bytes);
    const auto jobs = lines.count("jobs (incl. supersource/sink )"_L1, 1, kJobsMost);
    if (!jobs)
        return passOn(jobs);
    const auto renewable = lines.count("- renewable"_L1, 1, kResourcesMost);
    if (!renewable)
        return passOn(renewable);
    for (const auto label : {"- nonrenewable"_L1, "- doubly constrained"_L1}) {
        if (const auto none = lines.count(label, 0, 0); !none)
            return passOn(none);
    }
    PsplibProject project;
    if (const auto ok = readLinks(lines, *jobs, project); !ok)
        return passOn(ok);
    if (const auto ok = readRequests(lines, *jobs, *renewable, project); !ok)
        return passOn(ok);
    return project;
}

} // namespace zs
