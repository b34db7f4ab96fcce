// SPDX-License-Identifier: GPL-3.0-or-later
// Small questions of the page of field work.
#pragma once

#include "commands/field_desk.h"
#include "field/xls_form.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace zs {

[[nodiscard]] QString packageFileFilter();
/// {"tasks":3} as people read it.
[[nodiscard]] QString packageContents(const QString &counts);

/// Whether it is the right device, by its fingerprint, and what it may carry.
class RegisterDialog final : public QDialog {
    Q_OBJECT

public:
    RegisterDialog(const DeviceRequest &request, QWidget *parent);
    [[nodiscard]] Classification clearance() const;

private:
    QComboBox *m_clearance;
};

/// Which project goes to which device, and for how long.
class PrepareDialog final : public QDialog {
    Q_OBJECT

public:
    PrepareDialog(const std::vector<Project> &projects,
                  const std::vector<FieldDevice> &devices,
                  QWidget *parent);
    [[nodiscard]] FieldDesk::Order order() const;
    [[nodiscard]] QString suggestedName() const;

private:
    std::vector<Project> m_projects;
    std::vector<FieldDevice> m_devices;
    QComboBox *m_project;
    QComboBox *m_device;
    QSpinBox *m_days;
    QCheckBox *m_map;
    QSpinBox *m_margin;
    QSpinBox *m_zoom;
    QSpinBox *m_size;
};

/// Asks for words that must be there.
class FieldReasonDialog final : public QDialog {
    Q_OBJECT

public:
    FieldReasonDialog(const QString &title,
                      const QString &question,
                      const QString &yes,
                      QWidget *parent);
    [[nodiscard]] QString reason() const;

private:
    QPlainTextEdit *m_text;
};

/// What of an XLSForm is left out, with its row, before it is designed on.
class FormNotesDialog final : public QDialog {
    Q_OBJECT

public:
    FormNotesDialog(const std::vector<XlsFormNote> &notes, QWidget *parent);
};

} // namespace zs
