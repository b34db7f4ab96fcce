// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour_processes.h"

#include "app/tour_camera.h"
#include "ui/process/process_dialog.h"
#include "ui/process/process_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace zs {

void shootProcesses(Workspace &workspace, QWidget &window, TourCamera &camera)
{
    ProcessDialog dialog(workspace, &window);
    dialog.choose(u"payment"_s);
    camera.shoot(dialog, u"90-processes"_s);
    dialog.select({ProcessIndex(dialog.definition()).find(u"finance"), -1});
    camera.shoot(dialog, u"91-process-step"_s);
    for (const auto &[field, text] : {std::pair{u"field_contract"_s, u"示例路改造施工合同"_s},
                                      std::pair{u"field_amount"_s, u"500000"_s},
                                      std::pair{u"field_paidWithThis"_s, u"600000"_s},
                                      std::pair{u"field_contractAmount"_s, u"900000"_s}}) {
        if (auto *edit = dialog.findChild<QLineEdit *>(field))
            edit->setText(text);
    }
    if (auto *supervised = dialog.findChild<QCheckBox *>(u"field_supervised"_s))
        supervised->setChecked(true);
    if (auto *supervisor = dialog.findChild<QComboBox *>(u"field_supervisor"_s))
        supervisor->setCurrentIndex(1);
    dialog.showSimulation();
    camera.shoot(dialog, u"92-process-dry-run"_s);
    if (auto *tabs = dialog.findChild<QTabWidget *>(u"processTabs"_s))
        tabs->setCurrentIndex(1);
    camera.shoot(dialog, u"93-process-text"_s);
}

} // namespace zs
