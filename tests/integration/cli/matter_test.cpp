// SPDX-License-Identifier: GPL-3.0-or-later
// The site's own matters for meetings, and what takes two administrators, from the console.
#include "cli_run.h"
#include "commands/access_desk.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kMatters =
    R"({"format": 1, "matters": [{"key": "donation", "category": "重大决策", "name": "对外捐赠",
        "procedure": "major-matters", "article": "本局办法第9条", "mark": "K"}]})";

struct MatterCli : CliFolder {
    MatterCli() { REQUIRE(with({u"init"_s, store}).code == kDone); }

    [[nodiscard]] QString file(const QByteArray &bytes) const
    {
        const QString name = path(u"matters.json"_s);
        QFile out(name);
        REQUIRE((out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size()));
        return name;
    }
    [[nodiscard]] CliRun listed() const
    {
        CliRun run = with({u"matter"_s, u"list"_s, store, u"--json"_s});
        REQUIRE(run.code == kDone);
        return run;
    }
    [[nodiscard]] int count() const
    {
        return static_cast<int>(listed().json()[u"matters"_s].toArray().size());
    }
    [[nodiscard]] CliRun by(const QString &login, const QStringList &words) const
    {
        return with(words + QStringList{u"--login"_s, login});
    }
    /// Three others become the administrators; all have the passphrase of the file.
    void appoint() const
    {
        for (const QString &login : {u"sys"_s, u"sec"_s, u"aud"_s})
            REQUIRE(with({u"login"_s,
                          u"add"_s,
                          store,
                          login,
                          u"--person"_s,
                          login,
                          u"--new-passphrase-file"_s,
                          secret})
                        .code
                    == kDone);
        REQUIRE(with({u"administrators"_s, u"appoint"_s, store, u"sys"_s, u"sec"_s, u"aud"_s}).code
                == kDone);
    }
};

} // namespace

TEST_CASE_METHOD(MatterCli,
                 "a site's matters are looked at, set, listed as the site's and put back",
                 "[cli][meeting]")
{
    const int shipped = count();
    REQUIRE(shipped > 3);
    const QString own = file(kMatters);
    const CliRun look = with({u"matter"_s, u"set"_s, store, own, u"--look"_s, u"--json"_s});
    CHECK(look.code == kDone);
    CHECK(look.json()[u"state"_s] == u"looked"_s);
    CHECK_FALSE(look.json()[u"changes"_s].toArray().isEmpty());
    CHECK(count() == shipped);
    CHECK(with({u"matter"_s, u"set"_s, store, own, u"--json"_s}).json()[u"state"_s] == u"set"_s);
    CHECK(count() == shipped + 1);
    bool ofSite = false;
    for (const auto &row : listed().json()[u"matters"_s].toArray())
        ofSite = ofSite || (row[u"key"_s] == u"donation"_s && row[u"set_by"_s] == u"site"_s);
    CHECK(ofSite);
    CHECK(with({u"matter"_s, u"set"_s, store, own, u"--json"_s}).json()[u"state"_s]
          == u"unchanged"_s);
    CHECK(with({u"matter"_s, u"set"_s, store, u"--shipped"_s}).code == kDone);
    CHECK(count() == shipped);
    CHECK(with({u"matter"_s, u"set"_s, store}).code == kUsage);
    CHECK(with({u"matter"_s, u"set"_s, store, own, u"--shipped"_s}).code == kUsage);
    CHECK(with({u"matter"_s, u"set"_s, store, path(u"none.json"_s)}).code != kDone);
    CHECK(with({u"matter"_s, u"set"_s, store, file("{}")}).code != kDone);
    CHECK(count() == shipped);
}

TEST_CASE_METHOD(MatterCli,
                 "afterwards one administrator proposes them and another confirms by the id",
                 "[cli][meeting]")
{
    const int shipped = count();
    appoint();
    const QString own = file(kMatters);
    const CliRun proposed = by(u"sec"_s, {u"matter"_s, u"set"_s, store, own, u"--json"_s});
    REQUIRE(proposed.code == kDone);
    CHECK(proposed.json()[u"state"_s] == u"proposed"_s);
    const CliRun waiting = by(u"aud"_s, {u"proposal"_s, u"list"_s, store, u"--json"_s});
    REQUIRE(waiting.code == kDone);
    const QJsonArray rows = waiting.json()[u"proposals"_s].toArray();
    REQUIRE(rows.size() == 1);
    const QString id = rows.first()[u"id"_s].toString();
    CHECK(by(u"sec"_s, {u"proposal"_s, u"confirm"_s, store, id}).code == kRefused); // one's own
    CHECK(by(u"aud"_s, {u"proposal"_s, u"confirm"_s, store, u"1"_s}).code == kUsage);
    CHECK(by(u"aud"_s, {u"proposal"_s, u"confirm"_s, store, id}).code == kDone);
    CHECK(by(u"aud"_s, {u"proposal"_s, u"confirm"_s, store, id}).code != kDone); // once
    const CliRun after = by(u"sec"_s, {u"matter"_s, u"list"_s, store, u"--json"_s});
    CHECK(after.json()[u"matters"_s].toArray().size() == shipped + 1);

    REQUIRE(by(u"sec"_s, {u"matter"_s, u"set"_s, store, u"--shipped"_s}).code == kDone);
    const CliRun second = by(u"sys"_s, {u"proposal"_s, u"list"_s, store, u"--json"_s});
    const QString other = second.json()[u"proposals"_s].toArray().first()[u"id"_s].toString();
    CHECK(by(u"sys"_s, {u"proposal"_s, u"refuse"_s, store, other}).code == kDone);
    CHECK(by(u"sec"_s, {u"matter"_s, u"list"_s, store, u"--json"_s})
              .json()[u"matters"_s]
              .toArray()
              .size()
          == shipped + 1);
}
