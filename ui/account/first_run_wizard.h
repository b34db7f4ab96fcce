// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a new, encrypted workspace, step by step: place, protection, first person, administrators.
#pragma once

#include "commands/founding.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace zs {

class FirstRunPage;

class FirstRunWizard final : public QDialog {
    Q_OBJECT

public:
    explicit FirstRunWizard(const Clock &clock, QWidget *parent = nullptr);
    ~FirstRunWizard() override;
    /// After acceptance: the new workspace, open.
    [[nodiscard]] std::unique_ptr<Workspace> takeWorkspace();
    /// Shows a step, with what the ones before it hold.
    void showStep(int step);
    [[nodiscard]] int stepCount() const;

private:
    void add(const QString &title, FirstRunPage *page);
    void refresh();
    void goOn();
    void create();
    [[nodiscard]] FirstRunPage *page(int step) const;

    const Clock &m_clock;
    std::unique_ptr<Workspace> m_workspace;
    Founding m_founding;
    QStringList m_titles;
    QLabel *m_title;
    QStackedWidget *m_pages;
    QLabel *m_problem;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace zs
