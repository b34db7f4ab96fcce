// SPDX-License-Identifier: GPL-3.0-or-later
// Who needs to know (知悉范围): units and persons to be ticked in one list, found by typing.
#pragma once

#include "access/secrecy.h"
#include "domain/organisation.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace zs {

class CircleList final : public QWidget {
    Q_OBJECT

public:
    /// Units as a tree, each with its persons below it.
    CircleList(const std::vector<OrgUnit> &units,
               const std::vector<Person> &people,
               QWidget *parent = nullptr);
    void setCircle(const NeedToKnow &known);
    [[nodiscard]] NeedToKnow circle() const;
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }

Q_SIGNALS:
    void edited();

private:
    void fill(const std::vector<OrgUnit> &units, const std::vector<Person> &people);
    void find(const QString &text);
    void tellChosen();

    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    QLabel *m_chosen;
};

} // namespace zs
