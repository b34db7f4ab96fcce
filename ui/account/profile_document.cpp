// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/profile_document.h"

#include <QCoreApplication>
#include <QDateTime>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Checklist {
    Q_DECLARE_TR_FUNCTIONS(Checklist)
};

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : second.isEmpty() ? first : first + u'\n' + second;
}

std::vector<QString> cellsOf(const ProtectionControl &control,
                             const ControlState &state,
                             const AccountDesk::SiteAnswer &answer)
{
    QString site;
    if (!control.site.text().isEmpty()) {
        site = answer.done ? Checklist::tr("Done") : Checklist::tr("Not done");
        if (answer.on.isValid())
            site += Checklist::tr(", %1 on %2").arg(answer.by, answer.on.toString(Qt::ISODate));
    }
    return {control.article + u" ["_s + control.mark + u']',
            control.text.text(),
            control.does.text(),
            control.stateKey.isEmpty() ? QString() : joined(verdictText(state.verdict), state.text),
            control.site.text(),
            joined(site, answer.remark)};
}

} // namespace

QString verdictText(ControlState::Verdict verdict)
{
    switch (verdict) {
    case ControlState::Verdict::Holds:
        return Checklist::tr("Holds");
    case ControlState::Verdict::Fails:
        return Checklist::tr("Does not hold");
    case ControlState::Verdict::Unknown:
        break;
    }
    return Checklist::tr("Not known");
}

TableDocument profileDocument(const ProtectionProfile &profile,
                              const Workspace &workspace,
                              const AccountDesk &desk,
                              const QHash<QString, ControlState> &states)
{
    TableDocument document;
    document.title = Checklist::tr("Protection checklist: %1").arg(profile.name.text());
    document.note = profile.note.text();
    document.headerText = workspace.name();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(workspace.clock().now());
    document.facts = {{Checklist::tr("Basis"), profile.basis.text(), true},
                      {Checklist::tr("Made by"), workspace.session().personName},
                      {Checklist::tr("As of"), now.toString(u"yyyy-MM-dd HH:mm"_s)}};
    document.columns = {{Checklist::tr("Article"), 1.1, Qt::AlignLeft, 8},
                        {Checklist::tr("Asked"), 1.5, Qt::AlignLeft, 12},
                        {Checklist::tr("What the program does"), 1.6, Qt::AlignLeft, 12},
                        {Checklist::tr("State now"), 1.5, Qt::AlignLeft, 12},
                        {Checklist::tr("The site must"), 1.5, Qt::AlignLeft, 12},
                        {Checklist::tr("Answer of the site"), 1.2, Qt::AlignLeft, 12}};
    std::vector<std::vector<QString>> rows;
    for (const ProtectionControl &control : profile.controls)
        rows.push_back(cellsOf(
            control, states.value(control.stateKey), desk.siteAnswer(profile.key, control.id)));
    document.rowCount = static_cast<std::int64_t>(rows.size());
    document.row = [rows = std::move(rows)](std::int64_t row, TableRow &out) {
        out.cells = rows[static_cast<std::size_t>(row)];
    };
    return document;
}

} // namespace zs
