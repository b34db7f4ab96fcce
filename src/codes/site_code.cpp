// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/site_code.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBegin = "ZSITE1 "_L1;
constexpr qsizetype kIdLength = 36;
constexpr qsizetype kLongestCode = 100;

} // namespace

QString siteCodeText(const SiteCode &code)
{
    return kBegin + code.project.toString() + u' ' + code.projectCode.left(kLongestCode);
}

std::optional<SiteCode> siteCode(const QString &text)
{
    const QString plain = text.trimmed();
    const qsizetype idAt = kBegin.size();
    if (!plain.startsWith(kBegin) || plain.size() < idAt + kIdLength
        || plain.size() > idAt + kIdLength + 1 + kLongestCode)
        return std::nullopt;
    const Uuid project = Uuid::fromString(plain.sliced(idAt, kIdLength));
    if (project.isNull())
        return std::nullopt;
    return SiteCode{project, plain.sliced(idAt + kIdLength).trimmed()};
}

} // namespace zs
