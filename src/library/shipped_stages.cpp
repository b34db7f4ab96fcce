// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/stage_template.h"

#include <QDir>
#include <QFile>

namespace zs {

using namespace Qt::StringLiterals;

Result<std::vector<StageTemplate>> shippedStageTemplates()
{
    std::vector<StageTemplate> templates;
    const QDir folder(u":/stages"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Internal, file.errorString(), name);
        auto plan = readStageTemplate(file.readAll());
        if (!plan)
            return fail(ErrorCode::Internal, inWords(plan.error()), name);
        templates.push_back(std::move(*plan));
    }
    return templates;
}

} // namespace zs
