// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrecy/alarm_question.h"

#include "commands/secrecy_desk.h"
#include "ui/widgets/dialog_seam.h"

#include <QCoreApplication>

namespace zs {

namespace {

struct Alarms {
    Q_DECLARE_TR_FUNCTIONS(AlarmQuestion)
};

} // namespace

bool goesOnDespiteAlarms(Workspace &workspace, ProjectId project, QWidget *parent)
{
    SecrecyDesk desk(workspace);
    const auto alarms = desk.alarms(project, true);
    if (alarms.empty())
        return true;
    QStringList texts;
    for (const AggregationAlarm &alarm : alarms)
        texts << alarm.text();
    if (const auto noted = desk.noteAlarms(project, alarms); !noted)
        return false; // what nobody would account for does not leave
    return askYes(parent,
                  Alarms::tr("Much lies together in what is to leave. Go on?"),
                  texts.join(u'\n'),
                  Alarms::tr("Go on"));
}

} // namespace zs
