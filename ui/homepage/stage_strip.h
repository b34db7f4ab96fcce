// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a project as stations on a line: which are finished, which one is in hand. The arrow
// keys walk along it.
#pragma once

#include "domain/library_rows.h"

#include <QWidget>

#include <vector>

namespace zs {

struct StripStep {
    QString name;
    StepState state = StepState::Waiting;
    QString remark; ///< a date or a word, under the name
};

class StageStrip final : public QWidget {
    Q_OBJECT

public:
    explicit StageStrip(QWidget *parent = nullptr);
    void setSteps(std::vector<StripStep> steps, int chosen);
    /// -1 without steps.
    [[nodiscard]] int chosen() const { return m_chosen; }
    void choose(int step);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect cell(int step) const;
    [[nodiscard]] int stepAt(QPoint at) const;
    [[nodiscard]] QString words(const StripStep &step) const;
    void tell();

    std::vector<StripStep> m_steps;
    int m_chosen = -1;
};

/// "In hand", "Passed", ...
[[nodiscard]] QString stateWord(StepState state);

} // namespace zs
