// SPDX-License-Identifier: GPL-3.0-or-later
// The table of acts against the sources: an act without a power would be open to nobody, or worse,
// forgotten by the door.
#include "access/permissions.h"
#include "support/stringify.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const ActPower &power)
{
    return QString::fromLatin1(power.act.data(), static_cast<qsizetype>(power.act.size()));
}

/// All sources, by their path from the top.
QHash<QString, QString> sources()
{
    QHash<QString, QString> all;
    const QString root = QStringLiteral(ZS_SOURCE_DIR);
    for (const QString &top : {u"/src"_s, u"/ui"_s}) {
        QDirIterator it(
            root + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            all.insert(file.fileName().sliced(root.size()), QString::fromUtf8(file.readAll()));
        }
    }
    return all;
}

QStringList captures(const QRegularExpression &pattern, const QString &text)
{
    QStringList all;
    auto hits = pattern.globalMatch(text);
    while (hits.hasNext())
        all << hits.next().captured(1);
    return all;
}

/// Every act that the sources name where acts are made: a command's kName, the first word of a
/// note, a change set, a setting or a question about powers; and the acts of approvals and
/// meetings, whose names are made of their verbs.
QSet<QString> actsInSources()
{
    static const QRegularExpression made(
        uR"re((?:kName\s*=\s*|\bnote\(\s*u|\baccount\(\s*u|\bsettingChange\(\s*u|\bChangeSet(?:\s+\w+)?\{\s*u|\bcommand\s*=\s*u|\bQString act\s*=\s*u|\banswer\(\w+,\s*u|\bbackUp\([^,]*,\s*u|\bset\(\s*u)"([a-z][A-Za-z-]*)")re"_s);
    static const QRegularExpression family(uR"re(u"(case|meeting)-"_s \+)re"_s);
    const QHash<QString, QString> all = sources();
    QSet<QString> acts;
    for (const QString &text : all) {
        for (const QString &act : captures(made, text))
            acts.insert(act);
        for (const QString &kind : captures(family, text)) {
            const QString verb = kind == "case"_L1 ? u"Verb"_s : u"MeetingVerb"_s;
            const QRegularExpression name(uR"re(\{"(\w+)",\s*)re"_s + verb + u"::"_s);
            const QStringList verbs =
                captures(name, all.value(u"/src/approval/"_s + kind + u"_json.cpp"_s));
            REQUIRE(verbs.size() > 5);
            for (const QString &v : verbs)
                acts.insert(kind + u'-' + v);
        }
    }
    return acts;
}

} // namespace

TEST_CASE("every act that the sources make is in the table, and every entry is made", "[access]")
{
    const QSet<QString> acts = actsInSources();
    REQUIRE(acts.size() > 50);
    QSet<QString> table;
    for (const ActPower &power : actTable()) {
        CHECK_FALSE(table.contains(nameOf(power)));
        table.insert(nameOf(power));
    }
    const QStringList missing = (acts - table).values();
    const QStringList dead = (table - acts).values();
    INFO("made but in no table: " << missing.join(u", "_s).toStdString());
    INFO("in the table but never made: " << dead.join(u", "_s).toStdString());
    CHECK(missing.isEmpty());
    CHECK(dead.isEmpty());
}

TEST_CASE("undoing and doing again need what the act itself needs", "[access]")
{
    CHECK(powerFor(u"undo:rename-task")->permission == Permission::PlanEdit);
    CHECK(powerFor(u"redo:save-baseline")->permission == Permission::BaselineManage);
    CHECK_FALSE(powerFor(u"undo:undo:rename-task").has_value());
}

TEST_CASE("an act in no table is nobody's", "[access]")
{
    CHECK_FALSE(powerFor(u"invent-money").has_value());
    CHECK_FALSE(powerFor(u"").has_value());
    CHECK_FALSE(powerFor(u"undo:").has_value());
}

TEST_CASE("only administrators' acts need administrators' powers", "[access]")
{
    CHECK(isAdministrative(powerFor(u"restore")->permission));
    CHECK(isAdministrative(powerFor(u"add-login")->permission));
    CHECK_FALSE(isAdministrative(powerFor(u"add-task")->permission));
    CHECK(powerFor(u"change-passphrase")->permission == Permission::OwnSession);
}
