// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_workspace.h"

#include "sample/case_sample.h"
#include "sample/contracts_sample.h"
#include "sample/field_sample.h"
#include "sample/map_sample.h"
#include "sample/money_sample.h"
#include "sample/risk_sample.h"
#include "sample/sample_city.h"
#include "sample/sample_parts.h"
#include "sample/sensor_sample.h"
#include "sample/stages_sample.h"
#include "sample/warning_sample.h"

#include <QTimeZone>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// Every sample workspace was "made" then, so that its log is the same each time too.
const QDateTime kMadeAt(QDate(2026, 11, 1), QTime(1, 0), QTimeZone::UTC);

Result<> addSites(Workspace &workspace, const SampleData &city, ManualClock &clock)
{
    if (auto drawn = addSampleMap(workspace, city); !drawn)
        return drawn;
    clock.advance(60'000);
    return addSampleSensors(workspace, city);
}

/// What is signed with fresh keys, and so is another each time: last in the log.
Result<> addSigned(Workspace &workspace,
                   const SampleData &city,
                   const Secret &passphrase,
                   ManualClock &clock)
{
    if (auto opened = addSampleCase(workspace, city, passphrase); !opened)
        return opened;
    clock.advance(60'000);
    return addSampleField(workspace, city, clock);
}

Result<> fill(const QString &path, const Secret &passphrase)
{
    ManualClock clock(kMadeAt.toMSecsSinceEpoch());
    auto workspace = Workspace::create({.path = path,
                                        .name = u"示例市政府投资项目（虚构数据）"_s,
                                        .login = QString::fromLatin1(kSampleLogin),
                                        .personName = u"样例管理员"_s,
                                        .passphrase = passphrase,
                                        .fictional = true,
                                        .seed = kSampleSeed},
                                       clock);
    if (!workspace)
        return passOn(workspace);
    const auto city = makeSampleCity();
    if (!city)
        return passOn(city);
    for (ChangeSet &set : changeSetsOf(*city)) {
        clock.advance(60'000);
        set.command = u"sample"_s;
        if (auto written = (*workspace)->commit(std::move(set)); !written)
            return passOn(written);
    }
    auto stages = sampleStages(*city);
    if (!stages)
        return passOn(stages);
    clock.advance(60'000);
    if (auto written = (*workspace)->commit(std::move(*stages)); !written)
        return passOn(written);
    auto money = sampleMoney(*city);
    if (!money)
        return passOn(money);
    for (ChangeSet &set : *money) {
        clock.advance(60'000);
        if (auto written = (*workspace)->commit(std::move(set)); !written)
            return passOn(written);
    }
    clock.advance(60'000);
    if (auto made = addSampleContracts(**workspace, *city); !made)
        return passOn(made);
    clock.advance(60'000);
    if (auto known = addSites(**workspace, *city, clock); !known)
        return passOn(known);
    clock.advance(60'000);
    if (auto told = addSampleRisks(**workspace, *city); !told)
        return passOn(told);
    auto risks = sampleWarnings(*city);
    if (!risks)
        return passOn(risks);
    clock.advance(60'000);
    if (auto written = (*workspace)->commit(std::move(*risks)); !written)
        return passOn(written);
    auto meeting = sampleMeeting(*city);
    if (!meeting)
        return passOn(meeting);
    clock.advance(60'000);
    if (auto written = (*workspace)->commit(std::move(*meeting)); !written)
        return passOn(written);
    clock.advance(60'000);
    return addSigned(**workspace, *city, passphrase, clock);
}

} // namespace

Result<std::unique_ptr<Workspace>>
createSampleWorkspace(const QString &path, const Secret &passphrase, const Clock &clock)
{
    if (auto filled = fill(path, passphrase); !filled)
        return passOn(filled);
    return Workspace::open({path, QString::fromLatin1(kSampleLogin), passphrase}, clock);
}

} // namespace zs
