// SPDX-License-Identifier: GPL-3.0-or-later
// Similar finished projects and how groups of them fared, with how sure that is. It explains; it
// does not decide.
#pragma once

#include "commands/likeness_desk.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace zs {

class AdviceView final : public QWidget {
    Q_OBJECT

public:
    explicit AdviceView(QWidget *parent = nullptr);
    void clear();
    void show(const LikenessDesk::Path &path);
    using QWidget::show;

private:
    void fillSimilar(const LikenessDesk::Path &path);
    void fillAdvice(const PathAdvice &advice);
    void addRate(int row, int column, const Rate &rate);

    QLabel *m_similarRemark;
    QTableWidget *m_similar;
    QLabel *m_adviceRemark;
    QTableWidget *m_advice;
};

} // namespace zs
