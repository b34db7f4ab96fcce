// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/shipped_rules.h"

#include "rules/project_facts.h"

#include <QDir>
#include <QFile>

namespace zs {

using namespace Qt::StringLiterals;

Result<std::vector<RulePack>> shippedRules()
{
    std::vector<RulePack> packs;
    const QDir folder(u":/rules"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Internal, file.errorString(), name);
        auto pack = readRulePack(file.readAll(), ruleSubjects());
        if (!pack)
            return fail(ErrorCode::Internal, inWords(pack.error()), name);
        packs.push_back(std::move(*pack));
    }
    return packs;
}

} // namespace zs
