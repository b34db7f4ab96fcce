// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/lateness.h"

#include <catch2/catch_test_macros.hpp>

using namespace zs;

TEST_CASE("A project is late by the days that its plan ends after the planned finish")
{
    Project project;
    project.stage = ProjectStage::Execution;
    CHECK_FALSE(daysLate(project));
    CHECK_FALSE(isLate(project)); // nobody promised a day
    project.plannedFinish = QDate(2026, 6, 30);
    CHECK_FALSE(daysLate(project)); // and nothing is scheduled yet
    project.planFinish = WallTime::at(QDate(2026, 6, 30), 17 * 60);
    CHECK(daysLate(project) == 0);
    CHECK_FALSE(isLate(project));
    project.planFinish = WallTime::at(QDate(2026, 7, 3), 17 * 60);
    CHECK(daysLate(project) == 3);
    CHECK(isLate(project));
    project.planFinish = WallTime::at(QDate(2026, 6, 28), 17 * 60);
    CHECK(daysLate(project) == -2);
    CHECK_FALSE(isLate(project));
}

TEST_CASE("What came to its final account is not late any more")
{
    Project project;
    project.plannedFinish = QDate(2026, 6, 30);
    project.planFinish = WallTime::at(QDate(2026, 9, 1), 17 * 60);
    for (const ProjectStage stage :
         {ProjectStage::FinalAccount, ProjectStage::Closed, ProjectStage::Cancelled}) {
        project.stage = stage;
        CHECK_FALSE(isLate(project));
    }
    project.stage = ProjectStage::Acceptance;
    CHECK(isLate(project));
}
