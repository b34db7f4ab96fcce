<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Approval</name>
    <message numerus="yes">
        <source>The case was urged already; it can be urged again %n minute(s) after that.</source>
        <translation>
            <numerusform>The case was urged already; it can be urged again %n minute after that.</numerusform>
            <numerusform>The case was urged already; it can be urged again %n minutes after that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who chairs speaks last; %n member(s) have not spoken yet.</source>
        <translation>
            <numerusform>Who chairs speaks last; %n member has not spoken yet.</numerusform>
            <numerusform>Who chairs speaks last; %n members have not spoken yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would sign in more than one step.</source>
        <translation>
            <numerusform>%n person would sign in more than one step.</numerusform>
            <numerusform>%n persons would sign in more than one step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message numerus="yes">
        <source>Due by %1, %n day(s) left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due by %1, %n day(s) overdue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too early: not before %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too late: by %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n working day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n working day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueExport</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldDesk</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message numerus="yes">
        <source>%n part(s) without</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerImport</name>
    <message numerus="yes">
        <source>%1: %n project(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerReading</name>
    <message numerus="yes">
        <source>No column holds document numbers (文号): %n amount(s) come in without a document, to be added in each project.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message numerus="yes">
        <source>%n month(s) at the same time</source>
        <translation>
            <numerusform>%n month at the same time</numerusform>
            <numerusform>%n months at the same time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%1: %n open project(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message numerus="yes">
        <source>%n project(s) have told of their progress.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with a position</source>
        <translation>
            <numerusform>%n photo with a position</numerusform>
            <numerusform>%n photos with a position</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingChoices</name>
    <message numerus="yes">
        <source>Who chairs speaks last: %n member(s) are still to be heard (%1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message numerus="yes">
        <source>chairs, and speaks last: %n member(s) are still to be heard (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message numerus="yes">
        <source>The figures of %n status date(s) are kept; what lies between them is interpolated over the actual working time.</source>
        <translation>
            <numerusform>The figures of %n status date are kept; what lies between is interpolated over the actual working time.</numerusform>
            <numerusform>The figures of %n status dates are kept; what lies between them is interpolated over the actual working time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was measured against another baseline.</source>
        <translation>
            <numerusform>%n of them was measured against another baseline.</numerusform>
            <numerusform>%n of them were measured against another baseline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more was measured in another unit and is not on the curve.</source>
        <translation>
            <numerusform>%n more was measured in another unit and is not on the curve.</numerusform>
            <numerusform>%n more were measured in another unit and are not on the curve.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessDifference</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessScene</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n working day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message numerus="yes">
        <source>... and %n more difference(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running case(s) keep the version they were opened with.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulePacks</name>
    <message numerus="yes">
        <source>Rule pack “%1”, version %2 (%3): %n rule(s) differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SensorChart</name>
    <message numerus="yes">
        <source>%1, %n alarm(s)</source>
        <translation>
            <numerusform>%1, %n alarm</numerusform>
            <numerusform>%1, %n alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::AdviceView</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) early</source>
        <translation>
            <numerusform>%n day early</numerusform>
            <numerusform>%n days early</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::AnnualTab</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::ApprovalPage</name>
    <message numerus="yes">
        <source>Signed and recorded: %n approval(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::BatchDialog</name>
    <message numerus="yes">
        <source>&amp;Agree to %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::CameraTab</name>
    <message numerus="yes">
        <source>%n new picture(s) of cameras</source>
        <translation>
            <numerusform>%n new picture of cameras</numerusform>
            <numerusform>%n new pictures of cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken out</source>
        <translation>
            <numerusform>%n picture taken out</numerusform>
            <numerusform>%n pictures taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) brought back</source>
        <translation>
            <numerusform>%n picture brought back</numerusform>
            <numerusform>%n pictures brought back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::CircleList</name>
    <message numerus="yes">
        <source>Chosen: %1 (%n in all)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::DictionaryDialog</name>
    <message numerus="yes">
        <source>%1 (%n project(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::DutyPanel</name>
    <message numerus="yes">
        <source>%1 (%2, %n working day(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::FieldPage</name>
    <message numerus="yes">
        <source>%n conflict(s) wait for a decision</source>
        <translation>
            <numerusform>%n conflict waits for a decision</numerusform>
            <numerusform>%n conflicts wait for a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::FormNotesDialog</name>
    <message numerus="yes">
        <source>%n row(s) of the workbook are left out or read otherwise than written.</source>
        <translation>
            <numerusform>%n row of the workbook is left out or read otherwise than written.</numerusform>
            <numerusform>%n rows of the workbook are left out or read otherwise than written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::GanttView</name>
    <message numerus="yes">
        <source>Worked on in %n pieces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::GoalsPage</name>
    <message numerus="yes">
        <source>What %n project(s) serve</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) assigned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) serve none any more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::GridKeys</name>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::GuaranteePage</name>
    <message numerus="yes">
        <source>over since %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::KitMapDialog</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::LevelDialog</name>
    <message numerus="yes">
        <source>%n tasks would move.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The resources are levelled: %n tasks moved. Undo takes it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::LibraryCheckDialog</name>
    <message numerus="yes">
        <source>%n pair(s) look alike; a person decides on each.</source>
        <translation>
            <numerusform>%n pair looks alike; a person decides on it.</numerusform>
            <numerusform>%n pairs look alike; a person decides on each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::LibraryImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n project(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) were imported from %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::LikenessHint</name>
    <message numerus="yes">
        <source>The library has %n project(s) like this; the most: %1 %2. You may go on.</source>
        <translation>
            <numerusform>The library has %n project like this: %1 %2. You may go on.</numerusform>
            <numerusform>The library has %n projects like this; the most: %1 %2. You may go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::MapPage</name>
    <message numerus="yes">
        <source>The place was kept. Its works now meet others in %n more place(s); see the list beside the map.</source>
        <translation>
            <numerusform>The place was kept. Its works now meet others in %n more place; see the list beside the map.</numerusform>
            <numerusform>The place was kept. Its works now meet others in %n more places; see the list beside the map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They met others in %n place(s) before.</source>
        <translation>
            <numerusform>They met others in %n place before.</numerusform>
            <numerusform>They met others in %n places before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::MeetingActDialog</name>
    <message numerus="yes">
        <source>%1: at least %n working day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::ModelView</name>
    <message numerus="yes">
        <source>Nothing was taken in; the table has %n fault(s). %1%2</source>
        <translation>
            <numerusform>Nothing was taken in; the table has %n fault. %1%2</numerusform>
            <numerusform>Nothing was taken in; the table has %n faults. %1%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::OutcomeImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n outcome(s)</source>
        <translation>
            <numerusform>&amp;Import %n outcome</numerusform>
            <numerusform>&amp;Import %n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) were imported.</source>
        <translation>
            <numerusform>%n outcome was imported.</numerusform>
            <numerusform>%n outcomes were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::OverviewPage</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::PeopleDialog</name>
    <message numerus="yes">
        <source>%1 has left; %n step(s) of approvals wait to be given to somebody else.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::ProcessDialog</name>
    <message numerus="yes">
        <source>%n running case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No case can be opened with it any more. %n running case(s) go on to their end. It can be brought back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::RemedyTab</name>
    <message numerus="yes">
        <source>Sent back %n time(s).</source>
        <translation>
            <numerusform>Sent back once.</numerusform>
            <numerusform>Sent back %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::ReportTab</name>
    <message numerus="yes">
        <source>%n video(s) from the field have their stills</source>
        <translation>
            <numerusform>%n video from the field has its stills</numerusform>
            <numerusform>%n videos from the field have their stills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::ResourceTab</name>
    <message numerus="yes">
        <source>Its part in %n tasks of this plan goes with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::RulesPage</name>
    <message numerus="yes">
        <source>fires on %n project(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cannot tell for %n project(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::SensorTab</name>
    <message numerus="yes">
        <source>%n new alarm(s) of sensors</source>
        <translation>
            <numerusform>%n new alarm of sensors</numerusform>
            <numerusform>%n new alarms of sensors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::SurveyView</name>
    <message numerus="yes">
        <source>%n answer(s) are missing or do not fit.</source>
        <translation>
            <numerusform>%n answer is missing or does not fit.</numerusform>
            <numerusform>%n answers are missing or do not fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::TimePanels</name>
    <message numerus="yes">
        <source>Overloaded in %n places in sight.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::TurnNotice</name>
    <message numerus="yes">
        <source>%n new approval(s) wait for you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::WarningClock</name>
    <message numerus="yes">
        <source>%n new warning(s) wait for your answer.</source>
        <translation>
            <numerusform>%n new warning waits for your answer.</numerusform>
            <numerusform>%n new warnings wait for your answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::WarningTab</name>
    <message numerus="yes">
        <source>%n sign(s) wait for the end of the quiet hours.</source>
        <translation>
            <numerusform>%n sign waits for the end of the quiet hours.</numerusform>
            <numerusform>%n signs wait for the end of the quiet hours.</numerusform>
        </translation>
    </message>
</context>
</TS>
