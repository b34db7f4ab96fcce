// SPDX-License-Identifier: GPL-3.0-or-later
// Packs of rules that are brought in: signed, altered, agreed to by two, taken out again.
#include "commands/access_desk.h"
#include "commands/rule_desk.h"
#include "support/office.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// One rule that fires on every project with an estimate above `limit` yuan.
QByteArray pack(int version, int limit, const QString &id = u"site.large"_s)
{
    const auto both = [](const QString &text) {
        return QJsonObject{{"zh"_L1, text}, {"en"_L1, text}};
    };
    const QJsonObject parameter{{"key"_L1, "limit"_L1},
                                {"name"_L1, both(u"limit"_s)},
                                {"value"_L1, QString::number(limit)},
                                {"unit"_L1, "yuan"_L1}};
    const QJsonObject rule{{"id"_L1, id},
                           {"subject"_L1, "project"_L1},
                           {"name"_L1, both(u"大额"_s)},
                           {"document"_L1, both(u"本级办法"_s)},
                           {"article"_L1, both(u"第三条"_s)},
                           {"mark"_L1, "V"_L1},
                           {"from"_L1, "2020-01-01"_L1},
                           {"parameters"_L1, QJsonArray{parameter}},
                           {"condition"_L1, "project.estimate > limit"_L1},
                           {"severity"_L1, "warning"_L1},
                           {"text"_L1, both(u"{project.estimate}"_s)}};
    return QJsonDocument(QJsonObject{{"format"_L1, 1},
                                     {"key"_L1, "example.site"_L1},
                                     {"name"_L1, both(u"本级规则"_s)},
                                     {"issuer"_L1, "示例市"_L1},
                                     {"version"_L1, version},
                                     {"date"_L1, "2026-11-30"_L1},
                                     {"rules"_L1, QJsonArray{rule}}})
        .toJson();
}

/// -1 when there is no such rule.
int firesOf(Workspace &workspace, const QString &id)
{
    const auto all = RuleDesk(workspace).overview();
    REQUIRE_OK(all);
    for (const RuleDesk::Standing &standing : all->rules) {
        if (standing.entry.rule->id == id)
            return static_cast<int>(standing.fires.size());
    }
    return -1;
}

void addLarge(Workspace &workspace)
{
    Project project;
    project.code = u"L1"_s;
    project.name = u"大项目"_s;
    project.plannedStart = QDate(2026, 3, 2);
    project.estimate = Money::yuan(5'000'000);
    REQUIRE_OK(createProject(workspace, project));
}

void bringIn(RuleDesk &desk, const QByteArray &file)
{
    const auto candidate = desk.examine(file);
    REQUIRE_OK(candidate);
    REQUIRE_OK(desk.adopt(*candidate));
}

constexpr auto kFormat = "zhengshu.rules.1"_L1;

} // namespace

TEST_CASE("A pack of the site's own fires, is replaced by a newer one and taken out again")
{
    TempWorkspace files;
    Workspace &workspace = *files.workspace;
    addLarge(workspace);
    RuleDesk desk(workspace);
    CHECK(firesOf(workspace, u"site.large"_s) == -1);
    const auto first = desk.examine(pack(1, 1'000'000));
    REQUIRE_OK(first);
    CHECK(first->trust == RuleDesk::Trust::Local);
    REQUIRE(first->differences.size() == 1);
    CHECK(first->differences[0].kind == RuleDifference::Kind::Added);
    REQUIRE_OK(desk.adopt(*first));
    CHECK(firesOf(workspace, u"site.large"_s) == 1);

    CHECK(desk.examine(pack(1, 9)).error().code == ErrorCode::Conflict);
    const auto second = desk.examine(pack(2, 9'000'000));
    REQUIRE_OK(second);
    CHECK(second->before == 1);
    REQUIRE(second->differences.size() == 1);
    CHECK(second->differences[0].kind == RuleDifference::Kind::Changed);
    REQUIRE_OK(desk.adopt(*second));
    CHECK(firesOf(workspace, u"site.large"_s) == 0);
    const auto loaded = desk.loadedPacks();
    REQUIRE_OK(loaded);
    REQUIRE(loaded->size() == 2);
    CHECK(loaded->at(0).row.state == PackState::InForce);
    CHECK(loaded->at(1).row.state == PackState::Retired);
    REQUIRE_OK(desk.retire(loaded->at(0).row.id));
    CHECK(firesOf(workspace, u"site.large"_s) == -1);
}

TEST_CASE("A rule that a newer pack of the same key drops is gone with it")
{
    TempWorkspace files;
    RuleDesk desk(*files.workspace);
    bringIn(desk, pack(1, 1, u"site.a"_s));
    const auto next = desk.examine(pack(2, 1, u"site.b"_s));
    REQUIRE_OK(next);
    CHECK(next->differences.size() == 2);
    REQUIRE_OK(desk.adopt(*next));
    CHECK(firesOf(*files.workspace, u"site.a"_s) == -1);
    CHECK(firesOf(*files.workspace, u"site.b"_s) == 0);
}

TEST_CASE("A pack overrides a shipped rule by its name, and says so")
{
    TempWorkspace files;
    RuleDesk desk(*files.workspace);
    const auto shipped = desk.book();
    REQUIRE_OK(shipped);
    const QString id = (*shipped)->entries().front().rule->id;
    bringIn(desk, pack(1, 1, id));
    const auto book = desk.book();
    REQUIRE_OK(book);
    const auto entry = (*book)->find(id);
    REQUIRE(entry);
    CHECK(entry->pack->key == u"example.site");
    CHECK(entry->overridden);
    CHECK((*book)->entries().size() == (*shipped)->entries().size());
}

TEST_CASE("A signed pack counts only from a registered issuer, byte for byte")
{
    TempWorkspace files;
    Workspace &workspace = *files.workspace;
    REQUIRE_OK(workspace.makeSigningKey(passphrase("right-2026")));
    RuleDesk desk(workspace);
    const auto made = desk.sign(pack(1, 1'000'000));
    REQUIRE_OK(made);
    CHECK(desk.examine(*made).error().code == ErrorCode::Forbidden); // nobody knows the issuer
    const auto key = RuleDesk::signerOf(*made);
    REQUIRE_OK(key);
    REQUIRE_OK(desk.setIssuers({{u"示例省发展改革委"_s, *key}}));
    const auto good = desk.examine(*made);
    REQUIRE_OK(good);
    CHECK(good->trust == RuleDesk::Trust::Signed);
    CHECK(good->signer == u"示例省发展改革委");

    auto other = readSignedDocument(kFormat, *made);
    REQUIRE_OK(other);
    other->content = pack(1, 2'000'000);
    const auto forged = desk.examine(writeSignedDocument(kFormat, *other));
    REQUIRE_FALSE(forged);
    CHECK(forged.error().code == ErrorCode::Forbidden);
    other->content = pack(1, 1'000'000);
    CHECK(desk.examine(writeSignedDocument(kFormat, *other)));
    other->signature[10] = static_cast<char>(other->signature[10] ^ 1);
    CHECK_FALSE(desk.examine(writeSignedDocument(kFormat, *other)));

    REQUIRE_OK(desk.adopt(*good));
    const auto loaded = desk.loadedPacks();
    REQUIRE_OK(loaded);
    CHECK(loaded->front().trust == RuleDesk::Trust::Signed);
    CHECK(loaded->front().fault.isEmpty());
    CHECK((*desk.book())->pack(u"example.site"));
    CHECK(*desk.book() == *desk.book()); // what was judged is kept ...
    const QStringList connections = QSqlDatabase::connectionNames();
    REQUIRE(connections.size() == 1);
    QSqlQuery past(QSqlDatabase::database(connections.front()));
    REQUIRE(past.exec(u"UPDATE rule_pack SET text = replace(text, '1000000', '2000000')"_s));
    REQUIRE(past.numRowsAffected() == 1);
    const auto altered = desk.loadedPacks(); // ... until the row is another
    REQUIRE_OK(altered);
    CHECK_FALSE(altered->front().fault.isEmpty());
    CHECK_FALSE((*desk.book())->pack(u"example.site"));
}

TEST_CASE("What is no pack is refused with its faults and changes nothing")
{
    TempWorkspace files;
    RuleDesk desk(*files.workspace);
    QByteArray unknown = pack(1, 1);
    unknown.replace("\"severity\"", "\"gravity\"");
    const auto refused = desk.examine(unknown);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().message.contains(u"gravity"));
    CHECK_FALSE(desk.examine("\xff\xfe garbage"));
    CHECK_FALSE(desk.examine({}));
    CHECK(desk.loadedPacks()->empty());
}

TEST_CASE("Where the three are appointed one proposes a pack and another confirms; nobody else may")
{
    Office office;
    office.grantRoles();
    office.appoint();
    office.as(u"planner"_s);
    const auto wanted = RuleDesk(*office.workspace).examine(pack(1, 1));
    REQUIRE_OK(wanted);
    CHECK_FALSE(RuleDesk(*office.workspace).adopt(*wanted));
    office.as(u"security"_s);
    RuleDesk desk(*office.workspace);
    bringIn(desk, pack(1, 1));
    CHECK(desk.loadedPacks()->front().row.state == PackState::Proposed);
    CHECK((*desk.book())->pack(u"example.site") == nullptr);
    // alone: neither by confirming oneself nor by writing the row
    const auto pending = AccessDesk(*office.workspace).pending();
    REQUIRE_OK(pending);
    REQUIRE(pending->size() == 1);
    const TwoPersonRowId id = pending->front().id;
    CHECK_FALSE(AccessDesk(*office.workspace).decide(id, true));
    const RulePackRow row = desk.loadedPacks()->front().row;
    RulePackRow forced = row;
    forced.state = PackState::InForce;
    ChangeSet set{u"settle-rule-pack"_s, {}, {}};
    addUpdate(set, row, forced);
    CHECK_FALSE(office.workspace->commit(set));
    office.as(u"audit"_s);
    REQUIRE_OK(AccessDesk(*office.workspace).decide(id, true));
    CHECK((*RuleDesk(*office.workspace).book())->pack(u"example.site") != nullptr);
}
