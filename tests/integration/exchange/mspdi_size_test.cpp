// SPDX-License-Identifier: GPL-3.0-or-later
// Very large input: junk is refused long before its end; a large plan is read and written in one
// go.
#include "support/stringify.h"
#include "unit/exchange/plan_compare.h"

#include <QIODevice>

#include <cstring>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHead = "<Project xmlns=\"http://schemas.microsoft.com/project\">";
constexpr qint64 kJunk = 200LL * 1024 * 1024;

/// Gives `head`, then `unit` again and again up to `size` bytes, without holding them.
class Endless final : public QIODevice {
public:
    Endless(QByteArray head, const QByteArray &unit, qint64 size)
        : m_head(std::move(head))
        , m_unit(unit.repeated(64 * 1024 / unit.size()))
        , m_size(size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    qint64 given() const { return m_at; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const QByteArray &from = m_at < m_head.size() ? m_head : m_unit;
        const qint64 start = m_at < m_head.size() ? m_at : (m_at - m_head.size()) % m_unit.size();
        const qint64 count = std::min({most, m_size - m_at, from.size() - start});
        std::memcpy(data, from.constData() + start, static_cast<std::size_t>(count));
        m_at += count;
        return count == 0 ? -1 : count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_head;
    QByteArray m_unit;
    qint64 m_size;
    qint64 m_at = 0;
};

Result<ImportedPlan> importFrom(QIODevice &device)
{
    static const ManualClock clock(1);
    IdSource ids(clock, 3);
    return readMspdi(device, ids);
}

/// A plan of `count` tasks in groups of ten, each with what Project 2019 writes for a task of its
/// own.
QByteArray largePlan(int count)
{
    const auto number = [](int n) { return QByteArray::number(n); };
    QByteArray tasks;
    for (int uid = 1; uid <= count; ++uid) {
        const bool group = uid % 10 == 1;
        const QByteArray outline =
            number((uid - 1) / 10 + 1)
            + (group ? QByteArray() : QByteArray("." + number((uid + 8) % 10 + 1)));
        tasks += "<Task><UID>" + number(uid) + "</UID><ID>" + number(uid) + "</ID><Name>任务 "
                 + number(uid)
                 + "</Name><Active>1</Active><Manual>0</Manual><Type>0</Type><IsNull>0</IsNull>"
                   "<CreateDate>2026-01-05T09:00:00</CreateDate><WBS>"
                 + outline + "</WBS><OutlineNumber>" + outline + "</OutlineNumber><OutlineLevel>"
                 + (group ? "1" : "2")
                 + "</OutlineLevel><Priority>500</Priority><Start>2026-03-02T08:00:00</Start>"
                 + "<Finish>2026-03-06T17:00:00</Finish><Duration>PT40H0M0S</Duration>"
                   "<DurationFormat>7</DurationFormat><Work>PT0H0M0S</Work><Estimated>0</"
                   "Estimated><Milestone>0</Milestone>"
                   "<Summary>"
                 + (group ? "1" : "0")
                 + "</Summary><FixedCost>0</FixedCost><PercentComplete>0</PercentComplete>"
                 + "<Cost>0</Cost><ConstraintType>0</ConstraintType><CalendarUID>-1</CalendarUID>"
                   "<PhysicalPercentComplete>0</PhysicalPercentComplete>";
        for (int extra = 0; extra < 60; ++extra)
            tasks += "<Computed" + number(extra) + ">" + number(extra == 7 ? uid : 0) + "</Computed"
                     + number(extra) + ">";
        if (!group && uid > 2) {
            tasks += "<PredecessorLink><PredecessorUID>"
                     + number(uid % 10 == 2 ? uid - 11 : uid - 1)
                     + "</PredecessorUID><Type>1</Type><CrossProject>0</CrossProject><LinkLag>0</"
                       "LinkLag><LagFormat>7</LagFormat></PredecessorLink>";
        }
        tasks += "</Task>";
    }
    return kHead + "<Name>large.xml</Name><Tasks>" + tasks + "</Tasks></Project>";
}

} // namespace

TEST_CASE("200 MB of junk is refused long before its end", "[exchange][hostile]")
{
    const std::vector<std::pair<QByteArray, QByteArray>> kinds{
        {"", QByteArray("\x00\xFF\x13", 3)},
        {"", "aaaaaaaa"},
        {"", "        "},                     // white space before any element
        {kHead, "some text without an end "}, // one text
        {kHead + "<Title>", "abc"},           // one text of a leaf
        {kHead, "<Junk/>"},                   // unknown parts
        {kHead + "<Views>", "<V><W/></V>"},   // one unknown part without an end
        {"<Project a=\"", "x"},               // an attribute without an end
        {"<!-- ", "x"},                       // a comment without an end
        {"<!DOCTYPE x [", "<!ENTITY a 'b'>"},
    };
    for (const auto &[head, unit] : kinds) {
        INFO(head.toStdString() << unit.toStdString());
        Endless device(head, unit, kJunk);
        const auto imported = importFrom(device);
        REQUIRE_FALSE(imported.has_value());
        CHECK(imported.error().code == ErrorCode::Invalid);
        CHECK(device.given() < kJunk / 8);
    }
}

TEST_CASE("a plan of 10,000 tasks is read, and written again with nothing lost",
          "[exchange][mspdi]")
{
    const QByteArray xml = largePlan(10'000);
    const auto first = importBytes(xml);
    REQUIRE_OK(first);
    CHECK(first->plan.tasks.size() == 10'000);
    CHECK(first->plan.links.size() > 8'000);
    const QByteArray exported = writeMspdi(first->plan);
    CHECK(missingFrom(leavesOf(exported), leavesOf(xml)).join(u' ').left(500) == u""_s);
    qint64 extras = 0;
    for (const Task &task : first->plan.tasks)
        extras += task.extras.size();
    CHECK(extras / 10'000 < 400); // what the tasks share is kept once
}
