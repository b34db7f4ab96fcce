// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/roles.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostRoles = 500; ///< bounds how deep roles can extend roles

struct Roles {
    Q_DECLARE_TR_FUNCTIONS(Roles)
};

std::unexpected<Error> faulty(const Role &role, const QString &what)
{
    return fail(ErrorCode::Invalid, Roles::tr("Role \"%1\": %2").arg(role.key, what));
}

PermissionArea areaOf(Duty duty)
{
    switch (duty) {
    case Duty::System:
        return PermissionArea::System;
    case Duty::Security:
        return PermissionArea::Security;
    case Duty::Audit:
        return PermissionArea::Audit;
    case Duty::None:
        break;
    }
    return PermissionArea::Own;
}

/// What keeps powers apart: an administrator's role holds its own area and the shared act of
/// appointing, any other role nothing of them.
bool fits(Permission permission, Duty duty)
{
    const PermissionArea area = infoOf(permission).area;
    if (area == PermissionArea::Own)
        return true;
    if (duty == Duty::None)
        return !isAdministrative(permission);
    return area == areaOf(duty) || area == PermissionArea::Separation;
}

enum class Mark { Unseen, Open, Done };

/// Gathers what a role inherits, base roles first.
struct Gathering {
    const std::vector<Role> &roles;
    const QHash<QString, qsizetype> &byKey;
    std::vector<PermissionSet> effective;
    std::vector<Mark> marks;

    Result<> gather(std::size_t at) // NOLINT(misc-no-recursion): as deep as roles extend roles
    {
        const Role &role = roles[at];
        if (marks[at] == Mark::Done)
            return {};
        if (marks[at] == Mark::Open)
            return faulty(role, Roles::tr("it extends itself in a circle."));
        marks[at] = Mark::Open;
        PermissionSet all(PermissionSet{Permission::OwnSession});
        for (const Permission p : role.permissions)
            all.insert(p);
        for (const QString &base : role.extends) {
            const auto found = byKey.constFind(base);
            if (found == byKey.cend())
                return faulty(role, Roles::tr("it extends \"%1\", which is no role.").arg(base));
            const auto below = static_cast<std::size_t>(*found);
            if (roles[below].duty != Duty::None)
                return faulty(role, Roles::tr("an administrator's role cannot be extended."));
            if (auto done = gather(below); !done)
                return done;
            all.unite(effective[below]);
        }
        for (const PermissionInfo &info : permissionTable()) {
            if (all.contains(info.permission) && !fits(info.permission, role.duty))
                return faulty(role,
                              Roles::tr("\"%1\" does not go together with its other powers.")
                                  .arg(permissionText(info.permission)));
        }
        effective[at] = all;
        marks[at] = Mark::Done;
        return {};
    }
};

bool isKey(const QString &text)
{
    static const QRegularExpression key(u"^[a-z][a-z0-9-]{0,39}$"_s);
    return key.match(text).hasMatch();
}

constexpr std::array kDuties{"none", "system", "security", "audit"};
constexpr std::array kScopes{"own", "unit", "below", "all"};

template <class Enum, std::size_t N>
std::optional<Enum>
choiceFrom(const std::array<const char *, N> &names, const QJsonValue &value, Enum otherwise)
{
    if (value.isUndefined())
        return otherwise;
    for (std::size_t i = 0; i < N; ++i) {
        if (value.toString() == QLatin1StringView(names[i]))
            return static_cast<Enum>(i);
    }
    return {};
}

Result<Role> roleFrom(const QJsonObject &o)
{
    Role role;
    role.key = o["key"_L1].toString();
    role.name = bilingualFrom(o["name"_L1]);
    if (!isKey(role.key))
        return faulty(role, Roles::tr("its key must be small letters, digits and dashes."));
    if (role.name.text().isEmpty())
        return faulty(role, Roles::tr("it has no name."));
    const QJsonArray bases = o["extends"_L1].toArray();
    for (const QJsonValue &base : bases)
        role.extends << base.toString();
    const QJsonArray permissions = o["permissions"_L1].toArray();
    for (const QJsonValue &key : permissions) {
        const auto permission = permissionByKey(key.toString());
        if (!permission)
            return faulty(role, Roles::tr("\"%1\" is no permission.").arg(key.toString()));
        role.permissions.push_back(*permission);
    }
    const auto duty = choiceFrom(kDuties, o["duty"_L1], Duty::None);
    const auto scope = choiceFrom(kScopes, o["scope"_L1], DataScope::OwnUnit);
    if (!duty || !scope)
        return faulty(role, Roles::tr("its duty or its scope is none of those there are."));
    role.duty = *duty;
    role.scope = *scope;
    return role;
}

constexpr std::array kDutyTexts{
    QT_TRANSLATE_NOOP("Roles", "no administrator"),
    QT_TRANSLATE_NOOP("Roles", "system administrator"),
    QT_TRANSLATE_NOOP("Roles", "security administrator"),
    QT_TRANSLATE_NOOP("Roles", "security auditor"),
};
constexpr std::array kScopeTexts{
    QT_TRANSLATE_NOOP("Roles", "own projects"),
    QT_TRANSLATE_NOOP("Roles", "own unit"),
    QT_TRANSLATE_NOOP("Roles", "own unit and below"),
    QT_TRANSLATE_NOOP("Roles", "all units"),
};

} // namespace

Result<RoleBook> RoleBook::make(std::vector<Role> roles)
{
    if (roles.size() > kMostRoles)
        return fail(ErrorCode::Invalid, Roles::tr("There are too many roles."));
    RoleBook book;
    book.m_roles = std::move(roles);
    for (std::size_t i = 0; i < book.m_roles.size(); ++i) {
        const Role &role = book.m_roles[i];
        if (book.m_byKey.contains(role.key))
            return faulty(role, Roles::tr("there are two of that key."));
        const bool second = std::ranges::any_of(book.m_byKey, [&](qsizetype other) {
            return role.duty != Duty::None
                   && book.m_roles[static_cast<std::size_t>(other)].duty == role.duty;
        });
        if (second)
            return faulty(role, Roles::tr("there is another role for the same administrator."));
        book.m_byKey.insert(role.key, static_cast<qsizetype>(i));
    }
    Gathering gathering{book.m_roles,
                        book.m_byKey,
                        std::vector<PermissionSet>(book.m_roles.size()),
                        std::vector<Mark>(book.m_roles.size(), Mark::Unseen)};
    for (std::size_t i = 0; i < book.m_roles.size(); ++i) {
        if (auto done = gathering.gather(i); !done)
            return passOn(done);
    }
    book.m_effective = std::move(gathering.effective);
    return book;
}

Result<RoleBook> RoleBook::withSite(const std::vector<Role> &site) const
{
    std::vector<Role> all;
    std::ranges::copy_if(m_roles, std::back_inserter(all), &Role::shipped);
    for (const Role &role : site) {
        const Role *known = find(role.key);
        if (known && known->shipped)
            return faulty(role, Roles::tr("a role of that key comes with the program."));
        if (role.duty != Duty::None)
            return faulty(role, Roles::tr("the site cannot add administrators' roles."));
        all.push_back(role);
        all.back().shipped = false;
    }
    return make(std::move(all));
}

const Role *RoleBook::find(const QString &key) const
{
    const auto at = m_byKey.constFind(key);
    return at == m_byKey.cend() ? nullptr : &m_roles[static_cast<std::size_t>(*at)];
}

PermissionSet RoleBook::permissionsOf(const QString &key) const
{
    const auto at = m_byKey.constFind(key);
    return at == m_byKey.cend() ? PermissionSet() : m_effective[static_cast<std::size_t>(*at)];
}

QString RoleBook::nameOf(const QString &key) const
{
    const Role *role = find(key);
    return role ? role->name.text() : key;
}

const Role *RoleBook::roleFor(Duty duty) const
{
    const auto at = std::ranges::find(m_roles, duty, &Role::duty);
    return duty == Duty::None || at == m_roles.end() ? nullptr : &*at;
}

Result<std::vector<Role>> parseRoles(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document["roles"_L1].isArray()) {
        return fail(ErrorCode::Invalid,
                    Roles::tr("This is not a file of roles."),
                    error.errorString() + u" at byte "_s + QString::number(error.offset));
    }
    std::vector<Role> roles;
    const QJsonArray array = document["roles"_L1].toArray();
    for (const QJsonValue &value : array) {
        auto role = roleFrom(value.toObject());
        if (!role)
            return passOn(role);
        roles.push_back(*std::move(role));
    }
    return roles;
}

QByteArray writeRoles(const std::vector<Role> &roles)
{
    QJsonArray array;
    for (const Role &role : roles) {
        QJsonArray permissions;
        for (const Permission p : role.permissions)
            permissions.append(QString::fromLatin1(infoOf(p).key));
        array.append(QJsonObject{
            {u"key"_s, role.key},
            {u"name"_s, toJson(role.name)},
            {u"extends"_s, QJsonArray::fromStringList(role.extends)},
            {u"permissions"_s, permissions},
            {u"scope"_s, QString::fromLatin1(kScopes[static_cast<std::size_t>(role.scope)])},
            {u"duty"_s, QString::fromLatin1(kDuties[static_cast<std::size_t>(role.duty)])}});
    }
    return QJsonDocument(QJsonObject{{u"roles"_s, array}}).toJson();
}

const RoleBook &shippedRoles()
{
    // without the file nobody may do anything; a test reads it before it is shipped
    static const RoleBook book = [] {
        QFile file(u":/access/roles.json"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        auto made =
            parseRoles(open ? file.readAll() : QByteArray()).and_then([](std::vector<Role> roles) {
                for (Role &role : roles)
                    role.shipped = true;
                return RoleBook::make(std::move(roles));
            });
        if (!made)
            qCritical("The shipped roles: %s", qUtf8Printable(made.error().message));
        return made.value_or(RoleBook());
    }();
    return book;
}

QString dutyText(Duty duty)
{
    return QCoreApplication::translate("Roles", kDutyTexts[static_cast<std::size_t>(duty)]);
}

QString scopeText(DataScope scope)
{
    return QCoreApplication::translate("Roles", kScopeTexts[static_cast<std::size_t>(scope)]);
}

} // namespace zs
