// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace zs {

class AvailabilityTable;

/// Everything about one resource in a form; stays open, with the reason below, while something
/// cannot be read or the caller refuses it.
class ResourceDialog final : public QDialog {
    Q_OBJECT

public:
    /// The empty text = kept, and the dialog closes; else why it was not.
    using Keep = std::function<QString(const Resource &resource, bool shared)>;

    /// `resource` without an id is a new one.
    ResourceDialog(const Plan &plan,
                   const Resource &resource,
                   Keep keep,
                   QWidget *parent = nullptr);

private:
    void build();
    void fillIn(const Plan &plan);
    void takeKind();
    void keep();
    void complain(const QString &problem);

    Resource m_resource;
    Keep m_keep;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QLineEdit *m_code;
    QComboBox *m_kind;
    QLineEdit *m_group;
    QLineEdit *m_skills;
    QComboBox *m_calendar;
    QLineEdit *m_units;
    QLineEdit *m_rate;
    QLineEdit *m_perUse;
    QLineEdit *m_materialUnit;
    AvailabilityTable *m_availability;
    QCheckBox *m_shared;
    QLabel *m_problem;
};

} // namespace zs
