// SPDX-License-Identifier: GPL-3.0-or-later
// Designs a form (表单设计): its groups and fields, and beside them the form as it will be asked.
#pragma once

#include "field/survey_form.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QStackedWidget;
class QTreeWidget;

namespace zs {

class FieldEditor;

class FormDesigner final : public QDialog {
    Q_OBJECT

public:
    FormDesigner(const SurveyForm &form, QWidget *parent);
    [[nodiscard]] const SurveyForm &form() const { return m_form; }

private:
    /// The group, and the field in it or -1; -1 and -1 for the form itself.
    struct Place {
        int group = -1;
        int field = -1;
    };
    void build();
    [[nodiscard]] QWidget *tree();
    [[nodiscard]] QWidget *formBoxes();
    [[nodiscard]] QWidget *groupBoxes();
    [[nodiscard]] Place chosen() const;
    void fillTree(Place chosen);
    void showChosen();
    void take();
    void addGroup();
    void addField();
    void remove();
    void move(int by);
    /// Tells what is wrong, or shows the form anew.
    void preview();
    [[nodiscard]] QString freeKey(const QString &stem) const;
    [[nodiscard]] SurveyGroup &group(int at) { return m_form.groups[static_cast<std::size_t>(at)]; }

    SurveyForm m_form;
    bool m_filling = false;
    QTreeWidget *m_tree;
    QStackedWidget *m_boxes;
    FieldEditor *m_field;
    QLineEdit *m_formName = nullptr;
    QLineEdit *m_formKey = nullptr;
    QComboBox *m_subject = nullptr;
    QLineEdit *m_groupName = nullptr;
    QLineEdit *m_groupKey = nullptr;
    QSpinBox *m_repeats = nullptr;
    QScrollArea *m_preview;
    QLabel *m_faults;
    QPushButton *m_addField = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace zs
