<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Act</name>
        <message>
            <source>Log in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Failed log-in</source>
            <translation>登录失败</translation>
        </message>
        <message>
            <source>Log out</source>
            <translation>退出登录</translation>
        </message>
        <message>
            <source>Create workspace</source>
            <translation>创建工作区</translation>
        </message>
        <message>
            <source>Upgrade workspace</source>
            <translation>升级工作区</translation>
        </message>
        <message>
            <source>Add task</source>
            <translation>添加任务</translation>
        </message>
        <message>
            <source>Rename task</source>
            <translation>重命名任务</translation>
        </message>
        <message>
            <source>Delete tasks</source>
            <translation>删除任务</translation>
        </message>
        <message>
            <source>Indent tasks</source>
            <translation>增加任务缩进</translation>
        </message>
        <message>
            <source>Outdent tasks</source>
            <translation>减少任务缩进</translation>
        </message>
        <message>
            <source>Move task</source>
            <translation>移动任务</translation>
        </message>
        <message>
            <source>Edit task</source>
            <translation>编辑任务</translation>
        </message>
        <message>
            <source>Set duration</source>
            <translation>设置工期</translation>
        </message>
        <message>
            <source>Set constraint</source>
            <translation>设置约束</translation>
        </message>
        <message>
            <source>Add link</source>
            <translation>添加链接</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>删除链接</translation>
        </message>
        <message>
            <source>Edit link</source>
            <translation>编辑链接</translation>
        </message>
        <message>
            <source>Create project</source>
            <translation>创建项目</translation>
        </message>
        <message>
            <source>Import plan</source>
            <translation>导入计划</translation>
        </message>
        <message>
            <source>Apply holiday notice</source>
            <translation>应用节假日通知</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Restore backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Access refused</source>
            <translation>拒绝访问</translation>
        </message>
        <message>
            <source>Verify audit log</source>
            <translation>核验审计日志</translation>
        </message>
        <message>
            <source>Change setting</source>
            <translation>更改设置</translation>
        </message>
        <message>
            <source>Change passphrase</source>
            <translation>修改口令</translation>
        </message>
        <message>
            <source>Add log-in</source>
            <translation>添加登录名</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Make sample data</source>
            <translation>生成示例数据</translation>
        </message>
        <message>
            <source>Reschedule</source>
            <translation>重新排定进度</translation>
        </message>
        <message>
            <source>Attach file</source>
            <translation>添加附件</translation>
        </message>
        <message>
            <source>Remove attachment</source>
            <translation>移除附件</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>添加人员</translation>
        </message>
        <message>
            <source>Revoke log-in</source>
            <translation>撤销登录</translation>
        </message>
    </context>
    <context>
        <name>AttachmentCommands</name>
        <message>
            <source>The task is not in the plan any more.</source>
            <translation>该任务已不在计划中。</translation>
        </message>
        <message>
            <source>The file %1 is too large: an attachment may have at most %2.</source>
            <translation>文件 %1 过大：单个附件不得超过 %2。</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>没有文件 %1。</translation>
        </message>
        <message>
            <source>%1 is not a file. Only files can be attached.</source>
            <translation>%1 不是文件。只能添加文件作为附件。</translation>
        </message>
        <message>
            <source>An attachment needs a name and its bytes.</source>
            <translation>附件必须有名称和内容。</translation>
        </message>
        <message>
            <source>The attachment was removed already.</source>
            <translation>该附件已被移除。</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>无法读取文件 %1。</translation>
        </message>
        <message>
            <source>The file %1 could not be written; nothing was left behind.</source>
            <translation>无法写入文件 %1；未留下任何残余。</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <source>The attachment is damaged. Restore it from a backup.</source>
            <translation>附件已损坏，请从备份中恢复。</translation>
        </message>
        <message>
            <source>The attachment could not be saved. Check the free space and the folder's permissions.</source>
            <translation>附件无法保存。请检查可用空间和文件夹权限。</translation>
        </message>
        <message>
            <source>There is not enough free memory to encrypt the attachment.</source>
            <translation>可用内存不足，无法加密附件。</translation>
        </message>
        <message>
            <source>The attachment is missing.</source>
            <translation>附件缺失。</translation>
        </message>
        <message>
            <source>The attachment cannot be read.</source>
            <translation>附件无法读取。</translation>
        </message>
    </context>
    <context>
        <name>Audit</name>
        <message>
            <source>%1 d</source>
            <comment>working days</comment>
            <translation>%1 天</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>%1 yuan</source>
            <translation>%1 元</translation>
        </message>
        <message>
            <source>(the program)</source>
            <translation>（程序）</translation>
        </message>
        <message>
            <source>%1 more changes are not shown.</source>
            <translation>另有 %1 项变更未显示。</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>撤销：%1</translation>
        </message>
        <message>
            <source>Written by a newer version of the program; not shown here: %1.</source>
            <translation>由较新版本的程序写入，此处未显示：%1。</translation>
        </message>
        <message>
            <source>The changes of a log record cannot be read.</source>
            <translation>日志记录中的变更内容无法读取。</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>重做：%1</translation>
        </message>
        <message>
            <source>Holiday notice of %1</source>
            <translation>%1 年节假日通知</translation>
        </message>
        <message>
            <source>Name of the workspace</source>
            <translation>工作区名称</translation>
        </message>
        <message>
            <source>Fictional data</source>
            <translation>虚构数据</translation>
        </message>
        <message>
            <source>Number of backups kept</source>
            <translation>保留的备份份数</translation>
        </message>
    </context>
    <context>
        <name>AuditExport</name>
        <message>
            <source>Choose a file that ends in .pdf, .xlsx or .csv.</source>
            <translation>请选择以 .pdf、.xlsx 或 .csv 结尾的文件。</translation>
        </message>
    </context>
    <context>
        <name>CalendarSet</name>
        <message>
            <source>The week of the calendar "%1" cannot be read and is left out. %2</source>
            <translation>日历“%1”的工作周无法读取，已略去。%2</translation>
        </message>
        <message>
            <source>The exceptions of the calendar "%1" cannot be read and are left out. %2</source>
            <translation>日历“%1”的例外日期无法读取，已略去。%2</translation>
        </message>
        <message>
            <source>The calendar "%1" builds on a calendar that is missing; the standard calendar stands in for it.</source>
            <translation>日历“%1”的基准日历不存在，由标准日历代替。</translation>
        </message>
        <message>
            <source>The bases of the calendar "%1" form a loop; the standard calendar ends it.</source>
            <translation>日历“%1”的基准日历形成循环，已改以标准日历为终点。</translation>
        </message>
        <message>
            <source>The project's calendar is missing; the standard calendar stands in for it.</source>
            <translation>项目的日历缺失，暂以标准日历代替。</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>标准日历</translation>
        </message>
    </context>
    <context>
        <name>CalendarText</name>
        <message>
            <source>Working hours must be times from 00:00 to 24:00, in order and not overlapping.</source>
            <translation>工作时间应在 00:00 至 24:00 之间，按顺序排列且互不重叠。</translation>
        </message>
        <message>
            <source>The calendar's text is not in the form that this program writes.</source>
            <translation>日历文本不符合本程序写入的格式。</translation>
        </message>
    </context>
    <context>
        <name>ChainBreak</name>
        <message>
            <source>Record %1 was altered: its content does not match its hash.</source>
            <translation>第 %1 条记录被改动：其内容与杂凑值不符。</translation>
        </message>
        <message>
            <source>Record %1 does not follow the record before it: one of the two was replaced.</source>
            <translation>第 %1 条记录与上一条记录不衔接：两者之一被替换。</translation>
        </message>
        <message>
            <source>Record %1 is missing: a later record stands in its place.</source>
            <translation>第 %1 条记录缺失：其位置上是后面的记录。</translation>
        </message>
        <message>
            <source>Record %1 is not in its place: the order was changed.</source>
            <translation>第 %1 条记录不在原位：记录次序被改动。</translation>
        </message>
        <message>
            <source>The log ends before record %1: records at its end were removed.</source>
            <translation>日志在第 %1 条记录之前终止：末尾的记录被删除。</translation>
        </message>
        <message>
            <source>Record %1 is not the one remembered: the log was rewritten or exchanged.</source>
            <translation>第 %1 条记录与此前留存的不一致：日志被重写或调换。</translation>
        </message>
        <message>
            <source>The remembered end of the log is damaged or was taken away: whether record %1 and later ones were removed cannot be told.</source>
            <translation>所记的日志末尾已损坏或被抹去：无法判断第 %1 条及其后的记录是否被删除。</translation>
        </message>
    </context>
    <context>
        <name>Choice</name>
        <message>
            <source>Open</source>
            <translation>公开</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>内部</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>秘密</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>机密</translation>
        </message>
        <message>
            <source>Top secret</source>
            <translation>绝密</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>储备</translation>
        </message>
        <message>
            <source>Project proposal</source>
            <translation>项目建议书</translation>
        </message>
        <message>
            <source>Feasibility study</source>
            <translation>可行性研究</translation>
        </message>
        <message>
            <source>Preliminary design</source>
            <translation>初步设计</translation>
        </message>
        <message>
            <source>Procurement</source>
            <translation>招标采购</translation>
        </message>
        <message>
            <source>Execution</source>
            <translation>实施</translation>
        </message>
        <message>
            <source>Acceptance</source>
            <translation>验收</translation>
        </message>
        <message>
            <source>Final account</source>
            <translation>决算</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已终止</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>房屋建筑</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>交通运输</translation>
        </message>
        <message>
            <source>Water</source>
            <translation>水利</translation>
        </message>
        <message>
            <source>Municipal works</source>
            <translation>市政工程</translation>
        </message>
        <message>
            <source>Information technology</source>
            <translation>信息化</translation>
        </message>
        <message>
            <source>Purchase</source>
            <translation>采购</translation>
        </message>
        <message>
            <source>Ecology</source>
            <translation>生态环境</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Government</source>
            <translation>政府</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>District</source>
            <translation>区县</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>事业单位</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>As soon as possible</source>
            <translation>越早越好</translation>
        </message>
        <message>
            <source>As late as possible</source>
            <translation>越晚越好</translation>
        </message>
        <message>
            <source>Must start on</source>
            <translation>必须开始于</translation>
        </message>
        <message>
            <source>Must finish on</source>
            <translation>必须完成于</translation>
        </message>
        <message>
            <source>Start no earlier than</source>
            <translation>不得早于…开始</translation>
        </message>
        <message>
            <source>Start no later than</source>
            <translation>不得晚于…开始</translation>
        </message>
        <message>
            <source>Finish no earlier than</source>
            <translation>不得早于…完成</translation>
        </message>
        <message>
            <source>Finish no later than</source>
            <translation>不得晚于…完成</translation>
        </message>
        <message>
            <source>Fixed units</source>
            <translation>固定单位</translation>
        </message>
        <message>
            <source>Fixed duration</source>
            <translation>固定工期</translation>
        </message>
        <message>
            <source>Fixed work</source>
            <translation>固定工时</translation>
        </message>
        <message>
            <source>Finish to finish (FF)</source>
            <translation>完成-完成（FF）</translation>
        </message>
        <message>
            <source>Finish to start (FS)</source>
            <translation>完成-开始（FS）</translation>
        </message>
        <message>
            <source>Start to finish (SF)</source>
            <translation>开始-完成（SF）</translation>
        </message>
        <message>
            <source>Start to start (SS)</source>
            <translation>开始-开始（SS）</translation>
        </message>
        <message>
            <source>Working time</source>
            <translation>工作时间</translation>
        </message>
        <message>
            <source>Elapsed time</source>
            <translation>自然时间</translation>
        </message>
        <message>
            <source>Percent of the predecessor</source>
            <translation>前置任务工期的百分比</translation>
        </message>
        <message>
            <source>Elapsed percent of the predecessor</source>
            <translation>前置任务工期的百分比（自然时间）</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>工时</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
    </context>
    <context>
        <name>Classification</name>
        <message>
            <source>Internal</source>
            <translation>内部</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>秘密</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>机密</translation>
        </message>
        <message>
            <source>Top secret</source>
            <translation>绝密</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>The log holds: %1 records, head %2</source>
            <translation>日志完整：共 %1 条记录，链头 %2</translation>
        </message>
        <message>
            <source>The log is broken at record %1: %2</source>
            <translation>日志在第 %1 条记录处被破坏：%2</translation>
        </message>
        <message>
            <source>Write dates as 2026-02-14.</source>
            <translation>日期请写成 2026-02-14 的形式。</translation>
        </message>
        <message>
            <source>There is nobody called %1.</source>
            <translation>没有名为 %1 的人员。</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>自 %1</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>至 %1</translation>
        </message>
        <message>
            <source>person %1</source>
            <translation>人员 %1</translation>
        </message>
        <message>
            <source>project %1</source>
            <translation>项目 %1</translation>
        </message>
        <message>
            <source>the whole log</source>
            <translation>全部日志</translation>
        </message>
        <message>
            <source>pdf, xlsx or csv.</source>
            <translation>pdf、xlsx 或 csv。</translation>
        </message>
        <message>
            <source>First day.</source>
            <translation>起始日期。</translation>
        </message>
        <message>
            <source>Last day.</source>
            <translation>截止日期。</translation>
        </message>
        <message>
            <source>Log-in name or name of a person.</source>
            <translation>人员的登录名或姓名。</translation>
        </message>
        <message>
            <source>Code of the project.</source>
            <translation>项目代码。</translation>
        </message>
        <message>
            <source>Name of an act, for example rename-task.</source>
            <translation>操作名称，例如 rename-task。</translation>
        </message>
        <message>
            <source>The format is pdf, xlsx or csv.</source>
            <translation>格式须为 pdf、xlsx 或 csv。</translation>
        </message>
        <message>
            <source>Written: %1 (%2 lines)</source>
            <translation>已写出：%1（%2 行）</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>周末</translation>
        </message>
        <message>
            <source>holiday: %1</source>
            <translation>放假：%1</translation>
        </message>
        <message>
            <source>make-up working day: %1</source>
            <translation>调休上班：%1</translation>
        </message>
        <message>
            <source>statutory holiday: %1</source>
            <translation>法定节假日：%1</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>工作日</translation>
        </message>
        <message>
            <source> (the State Council's notice is still to come)</source>
            <translation>（待国务院通知）</translation>
        </message>
        <message>
            <source>%1 is not a date. Write it as 2026-02-14.</source>
            <translation>%1 不是日期，请写成 2026-02-14 的形式。</translation>
        </message>
        <message>
            <source>%1 is worked: %2</source>
            <translation>%1 上班：%2</translation>
        </message>
        <message>
            <source>%1 is off: %2</source>
            <translation>%1 休息：%2</translation>
        </message>
        <message>
            <source>Make a workspace, empty or with the sample city.</source>
            <translation>创建工作区，内容为空或含示例市数据。</translation>
        </message>
        <message>
            <source>List the projects of a workspace.</source>
            <translation>列出工作区中的项目。</translation>
        </message>
        <message>
            <source>Import a Microsoft Project XML plan.</source>
            <translation>导入 Microsoft Project XML 计划。</translation>
        </message>
        <message>
            <source>Export a project's plan.</source>
            <translation>导出项目的计划。</translation>
        </message>
        <message>
            <source>Schedule a plan and print each task's dates and floats.</source>
            <translation>排定计划的进度，列出每项任务的日期和时差。</translation>
        </message>
        <message>
            <source>Say whether a date is a working day in China, and why.</source>
            <translation>判断某日在中国是否为工作日，并说明依据。</translation>
        </message>
        <message>
            <source>Verify the whole audit log.</source>
            <translation>核验全部审计日志。</translation>
        </message>
        <message>
            <source>Write the audit report as PDF, XLSX or CSV.</source>
            <translation>将审计报告写成 PDF、XLSX 或 CSV。</translation>
        </message>
        <message>
            <source>Write a verified backup.</source>
            <translation>写入一份经过核验的备份。</translation>
        </message>
        <message>
            <source>Put a backup in the workspace's place.</source>
            <translation>用备份替换工作区。</translation>
        </message>
        <message>
            <source>Usage: zsctl COMMAND ... ; zsctl COMMAND --help says more.</source>
            <translation>用法：zsctl 命令 …；详见 zsctl 命令 --help。</translation>
        </message>
        <message>
            <source>Exit codes: 0 done, 2 wrong usage, 3 refused or bad input, 4 integrity broken.</source>
            <translation>退出码：0 完成，2 用法错误，3 被拒绝或输入有误，4 完整性被破坏。</translation>
        </message>
        <message>
            <source>There is no command %1.</source>
            <translation>没有命令 %1。</translation>
        </message>
        <message>
            <source>Print the result as JSON.</source>
            <translation>以 JSON 输出结果。</translation>
        </message>
        <message>
            <source>Say what this command takes.</source>
            <translation>说明该命令的参数。</translation>
        </message>
        <message>
            <source>Language of messages: zh_CN or en.</source>
            <translation>提示语言：zh_CN 或 en。</translation>
        </message>
        <message>
            <source>Log in as this person (default: admin).</source>
            <translation>以该人员登录（默认 admin）。</translation>
        </message>
        <message>
            <source>Read the passphrase from the first line of FILE; asked for when absent.</source>
            <translation>从文件 FILE 的第一行读取口令；未给出时现场输入。</translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>用法：</translation>
        </message>
        <message>
            <source>The command takes other words.</source>
            <translation>该命令的参数个数不对。</translation>
        </message>
        <message>
            <source>The passphrase file %1 cannot be read.</source>
            <translation>口令文件 %1 无法读取。</translation>
        </message>
        <message>
            <source>Passphrase of %1</source>
            <translation>%1 的口令</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>无法读取文件 %1。</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
        <message>
            <source>moves: %1: %2 - %3 instead of %4 - %5 (%6)</source>
            <translation>日期变动：%1：%2 至 %3，原为 %4 至 %5（%6）</translation>
        </message>
        <message>
            <source>Code of the new project.</source>
            <translation>新项目的代码。</translation>
        </message>
        <message>
            <source>Only say what would be repaired and which dates would move.</source>
            <translation>只列出将作的修正和将变动的日期。</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>未导入任何内容。</translation>
        </message>
        <message>
            <source>Imported %1 tasks as project %2.</source>
            <translation>已导入 %1 个任务，项目代码 %2。</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>文件 %1 无法写入。</translation>
        </message>
        <message>
            <source>mspdi, xlsx or csv.</source>
            <translation>mspdi、xlsx 或 csv。</translation>
        </message>
        <message>
            <source>Name the project and a format: mspdi, xlsx or csv.</source>
            <translation>请给出项目和格式：mspdi、xlsx 或 csv。</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>已写入：%1</translation>
        </message>
        <message>
            <source>Schedule this Microsoft Project XML file, without a workspace.</source>
            <translation>不用工作区，直接计算该 Microsoft Project XML 文件的进度。</translation>
        </message>
        <message>
            <source>Name a workspace and a project, or a file.</source>
            <translation>请给出工作区和项目，或给出文件。</translation>
        </message>
        <message>
            <source>Fill it with the fictional sample city.</source>
            <translation>填入虚构的示例市数据。</translation>
        </message>
        <message>
            <source>Name of the workspace.</source>
            <translation>工作区名称。</translation>
        </message>
        <message>
            <source>Name of the person who logs in.</source>
            <translation>登录人员的姓名。</translation>
        </message>
        <message>
            <source>Passphrase for the new workspace</source>
            <translation>新工作区的口令</translation>
        </message>
        <message>
            <source>The passphrase is empty.</source>
            <translation>口令为空。</translation>
        </message>
        <message>
            <source>Workspace %1 with %2 projects is ready in %3.</source>
            <translation>工作区“%1”已建好，含 %2 个项目，位于 %3。</translation>
        </message>
        <message>
            <source>Folder to write it to (default: beside the workspace).</source>
            <translation>写入的文件夹（默认在工作区旁）。</translation>
        </message>
        <message>
            <source>Verified backup: %1</source>
            <translation>备份已写入并校验：%1</translation>
        </message>
        <message>
            <source>Take the newest backup that verifies; also for a damaged workspace.</source>
            <translation>取最近一份校验通过的备份；工作区损坏时也可用。</translation>
        </message>
        <message>
            <source>Name a backup, or ask for the last good one.</source>
            <translation>请指定备份，或要求取最近一份完好的备份。</translation>
        </message>
        <message>
            <source>Restored. The file that stood there is kept beside it.</source>
            <translation>已恢复。原来的文件保留在旁边。</translation>
        </message>
        <message>
            <source>Id of the attachment, as zsctl attachments prints it.</source>
            <translation>附件编号，见 zsctl attachments 的输出。</translation>
        </message>
        <message>
            <source>There is no task with the WBS code %1.</source>
            <translation>没有 WBS 编码为 %1 的任务。</translation>
        </message>
        <message>
            <source>%1 is not an id.</source>
            <translation>%1 不是有效的编号。</translation>
        </message>
        <message>
            <source>WBS code of the task it belongs to (default: the project).</source>
            <translation>所属任务的 WBS 编码（默认属于整个项目）。</translation>
        </message>
        <message>
            <source>A note beside the file.</source>
            <translation>附件的备注。</translation>
        </message>
        <message>
            <source>Classification: open, internal, secret, confidential or top-secret (default: the project's).</source>
            <translation>密级：open（公开）、internal（内部）、secret（秘密）、confidential（机密）或 top-secret（绝密）；默认与项目相同。</translation>
        </message>
        <message>
            <source>Name the project; a level is open, internal, secret, confidential or top-secret.</source>
            <translation>请指定项目；密级为 open、internal、secret、confidential 或 top-secret。</translation>
        </message>
        <message>
            <source>Attached: %1 (%2 bytes), id %3</source>
            <translation>已添加附件：%1（%2 字节），编号 %3</translation>
        </message>
        <message>
            <source>Name the project.</source>
            <translation>请指定项目。</translation>
        </message>
        <message>
            <source> (missing)</source>
            <translation>（缺失）</translation>
        </message>
        <message>
            <source>Removed from the project: %1</source>
            <translation>已从项目中移除：%1</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>时间段的结束日早于开始日。</translation>
        </message>
        <message>
            <source>Attach a file to a project or a task.</source>
            <translation>为项目或任务添加附件。</translation>
        </message>
        <message>
            <source>List the attached files of a project.</source>
            <translation>列出项目的附件。</translation>
        </message>
        <message>
            <source>Decrypt an attached file and write it.</source>
            <translation>解密附件并另存为文件。</translation>
        </message>
        <message>
            <source>Remove an attached file from its project.</source>
            <translation>从项目中移除附件。</translation>
        </message>
        <message>
            <source>The first line of %1 is too long for a passphrase.</source>
            <translation>%1 的第一行过长，不像是口令。</translation>
        </message>
        <message>
            <source>Attached files that are missing or damaged, and so are not in the backup: %1</source>
            <translation>因缺失或损坏而未进入备份的附件：%1 个</translation>
        </message>
        <message>
            <source>The output could not be written. Is the disk full?</source>
            <translation>输出无法写入。磁盘是否已满？</translation>
        </message>
        <message>
            <source>List who has a passphrase.</source>
            <translation>列出持有口令的人员。</translation>
        </message>
        <message>
            <source>Give a person a passphrase of their own.</source>
            <translation>为人员设置其本人的口令。</translation>
        </message>
        <message>
            <source>Take a person's passphrase away.</source>
            <translation>撤销某人的口令。</translation>
        </message>
        <message>
            <source>Change one's own passphrase.</source>
            <translation>更改本人的口令。</translation>
        </message>
        <message>
            <source>Read the new passphrase from the first line of FILE; asked for when absent.</source>
            <translation>从文件 FILE 的第一行读取新口令；未给出时现场输入。</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>新口令</translation>
        </message>
        <message>
            <source>Name of the person, when the workspace has no such one yet.</source>
            <translation>人员姓名（工作区中尚无此人时给出）。</translation>
        </message>
        <message>
            <source>%1 may log in now.</source>
            <translation>%1 现在可以登录。</translation>
        </message>
        <message>
            <source>%1 may not log in any more.</source>
            <translation>%1 已不能登录。</translation>
        </message>
        <message>
            <source>The passphrase of %1 is changed.</source>
            <translation>%1 的口令已更改。</translation>
        </message>
    </context>
    <context>
        <name>DateDifference</name>
        <message>
            <source>It lies as late as “%1” allows, which starts after it (%2).</source>
            <translation>本任务尽量靠后安排，但须在“%1”开始之前完成（%2）。</translation>
        </message>
        <message>
            <source>It lies as late as “%1” allows, which starts after its start (%2).</source>
            <translation>本任务尽量靠后安排，但须在“%1”开始之前开始（%2）。</translation>
        </message>
        <message>
            <source>It lies as late as “%1” allows, which finishes after its finish (%2).</source>
            <translation>本任务尽量靠后安排，但须在“%1”完成之前完成（%2）。</translation>
        </message>
        <message>
            <source>It lies as late as “%1” allows, which finishes after its start (%2).</source>
            <translation>本任务尽量靠后安排，但须在“%1”完成之前开始（%2）。</translation>
        </message>
        <message>
            <source>It starts after “%1” finishes (link: not before %2).</source>
            <translation>本任务在“%1”完成之后开始（链接要求不早于 %2）。</translation>
        </message>
        <message>
            <source>It starts after “%1” starts (link: not before %2).</source>
            <translation>本任务在“%1”开始之后开始（链接要求不早于 %2）。</translation>
        </message>
        <message>
            <source>It finishes after “%1” finishes (link: not before %2).</source>
            <translation>本任务在“%1”完成之后完成（链接要求不早于 %2）。</translation>
        </message>
        <message>
            <source>It finishes after “%1” starts (link: not before %2).</source>
            <translation>本任务在“%1”开始之后完成（链接要求不早于 %2）。</translation>
        </message>
        <message>
            <source>“%1” must start on %2.</source>
            <translation>“%1”必须开始于 %2。</translation>
        </message>
        <message>
            <source>“%1” must finish on %2.</source>
            <translation>“%1”必须完成于 %2。</translation>
        </message>
        <message>
            <source>“%1” must not start before %2.</source>
            <translation>“%1”不得早于 %2 开始。</translation>
        </message>
        <message>
            <source>“%1” must not start after %2.</source>
            <translation>“%1”不得晚于 %2 开始。</translation>
        </message>
        <message>
            <source>“%1” must not finish before %2.</source>
            <translation>“%1”不得早于 %2 完成。</translation>
        </message>
        <message>
            <source>“%1” must not finish after %2.</source>
            <translation>“%1”不得晚于 %2 完成。</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>%1 is worked (%2)</source>
            <translation>%1 上班（%2）</translation>
        </message>
        <message>
            <source>%1 is off (%2)</source>
            <translation>%1 放假（%2）</translation>
        </message>
        <message>
            <source>make-up day</source>
            <translation>调休</translation>
        </message>
        <message>
            <source>holiday</source>
            <translation>节假日</translation>
        </message>
        <message>
            <source>The working time is the same; only the instant in the break between two spans of work is written otherwise.</source>
            <translation>工作时间相同，只是两段工作时间之间的间歇时刻写法不同。</translation>
        </message>
        <message>
            <source>It starts as in the file, but its duration ends at another time on its calendar.</source>
            <translation>开始时间与文件一致，但按所用日历推算，工期在另一时间结束。</translation>
        </message>
        <message>
            <source>Its duration counts all hours.</source>
            <translation>工期按自然时间计算。</translation>
        </message>
        <message>
            <source>It is part of “%1”.</source>
            <translation>本任务属于“%1”。</translation>
        </message>
        <message>
            <source>“%1” has a deadline on %2.</source>
            <translation>“%1”的截止日期为 %2。</translation>
        </message>
        <message>
            <source>Nothing holds it back, so it starts with the plan (%1).</source>
            <translation>没有其他限制，本任务随计划开始（%1）。</translation>
        </message>
        <message>
            <source>Nothing follows it, so it ends with the plan (%1).</source>
            <translation>没有后续任务，本任务随计划完成（%1）。</translation>
        </message>
        <message>
            <source>Its dates are set by hand.</source>
            <translation>日期为手动设置。</translation>
        </message>
        <message>
            <source>Work has begun: its dates follow the actual start or finish.</source>
            <translation>工作已经开始，日期以实际开始时间或实际完成时间为准。</translation>
        </message>
        <message>
            <source>It spans its subtasks.</source>
            <translation>本任务的起止时间由其子任务决定。</translation>
        </message>
        <message>
            <source>It is inactive.</source>
            <translation>本任务未启用。</translation>
        </message>
        <message>
            <source>On the way: %1.</source>
            <translation>期间：%1。</translation>
        </message>
    </context>
    <context>
        <name>Duration</name>
        <message>
            <source>Write a number and a unit, for example 5d, 3h, 2w or 1.5mo.</source>
            <translation>请输入数字和单位，例如 5 天、3 小时、2 周或 1.5 个月。</translation>
        </message>
        <message>
            <source>A task cannot take less than no time.</source>
            <translation>任务工期不能小于零。</translation>
        </message>
        <message>
            <source>A task takes at most 100 years.</source>
            <translation>任务工期最长为 100 年。</translation>
        </message>
        <message>
            <source>%1d</source>
            <translation>%1天</translation>
        </message>
        <message>
            <source>%1h</source>
            <translation>%1小时</translation>
        </message>
        <message>
            <source>%1m</source>
            <translation>%1分钟</translation>
        </message>
    </context>
    <context>
        <name>Entity</name>
        <message>
            <source>Setting</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>日历</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>资源</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>工作分配</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>基线</translation>
        </message>
        <message>
            <source>Baseline task</source>
            <translation>基线任务</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>附件</translation>
        </message>
    </context>
    <context>
        <name>ExportPlan</name>
        <message>
            <source>The file %1 could not be written; nothing was left behind.</source>
            <translation>无法写入文件 %1；未留下任何残余。</translation>
        </message>
        <message>
            <source>Writing the plan</source>
            <translation>正在写入计划</translation>
        </message>
        <message>
            <source>Choose a file that ends in .xml, .xlsx or .csv.</source>
            <translation>请选择以 .xml、.xlsx 或 .csv 结尾的文件。</translation>
        </message>
        <message>
            <source>Export the plan</source>
            <translation>导出计划</translation>
        </message>
        <message>
            <source>Microsoft Project XML (*.xml);;Excel workbook (*.xlsx);;CSV table (*.csv)</source>
            <translation>Microsoft Project XML 文件 (*.xml);;Excel 工作簿 (*.xlsx);;CSV 表格 (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Parent unit</source>
            <translation>上级单位</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>排列顺序</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Log-in name</source>
            <translation>登录名</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>联系电话</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>密级</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Unit in charge</source>
            <translation>主管单位</translation>
        </message>
        <message>
            <source>District</source>
            <translation>所在区县</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>批复日期</translation>
        </message>
        <message>
            <source>Planned start</source>
            <translation>计划开始日期</translation>
        </message>
        <message>
            <source>Planned finish</source>
            <translation>计划完成日期</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>估算</translation>
        </message>
        <message>
            <source>Approved budget</source>
            <translation>概算</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>日历</translation>
        </message>
        <message>
            <source>Schedule from finish</source>
            <translation>从完成日期倒排</translation>
        </message>
        <message>
            <source>Plan start</source>
            <translation>进度计划开始时间</translation>
        </message>
        <message>
            <source>Plan finish</source>
            <translation>进度计划完成时间</translation>
        </message>
        <message>
            <source>Status date</source>
            <translation>状态日期</translation>
        </message>
        <message>
            <source>Minutes per day</source>
            <translation>每日工作分钟数</translation>
        </message>
        <message>
            <source>Minutes per week</source>
            <translation>每周工作分钟数</translation>
        </message>
        <message>
            <source>Days per month</source>
            <translation>每月工作天数</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Other fields</source>
            <translation>其他字段</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Parent task</source>
            <translation>上级任务</translation>
        </message>
        <message>
            <source>WBS</source>
            <translation>WBS</translation>
        </message>
        <message>
            <source>File number</source>
            <translation>文件内编号</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>里程碑</translation>
        </message>
        <message>
            <source>Scheduled by hand</source>
            <translation>手动排定</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>估计工期</translation>
        </message>
        <message>
            <source>Elapsed duration</source>
            <translation>工期按自然时间计</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>工期</translation>
        </message>
        <message>
            <source>Task type</source>
            <translation>任务类型</translation>
        </message>
        <message>
            <source>Constraint</source>
            <translation>约束</translation>
        </message>
        <message>
            <source>Constraint date</source>
            <translation>约束日期</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>截止日期</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>Percent complete</source>
            <translation>完成百分比</translation>
        </message>
        <message>
            <source>Physical percent complete</source>
            <translation>形象进度百分比</translation>
        </message>
        <message>
            <source>Actual start</source>
            <translation>实际开始时间</translation>
        </message>
        <message>
            <source>Actual finish</source>
            <translation>实际完成时间</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>完成时间</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>工时</translation>
        </message>
        <message>
            <source>Fixed cost</source>
            <translation>固定成本</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>Predecessor</source>
            <translation>前置任务</translation>
        </message>
        <message>
            <source>Successor</source>
            <translation>后续任务</translation>
        </message>
        <message>
            <source>Link type</source>
            <translation>链接类型</translation>
        </message>
        <message>
            <source>Lag counted in</source>
            <translation>延隔计量方式</translation>
        </message>
        <message>
            <source>Lag</source>
            <translation>延隔时间</translation>
        </message>
        <message>
            <source>Lag in percent</source>
            <translation>延隔百分比</translation>
        </message>
        <message>
            <source>Lag unit</source>
            <translation>延隔单位</translation>
        </message>
        <message>
            <source>Base calendar</source>
            <translation>基准日历</translation>
        </message>
        <message>
            <source>Follows the holiday notices</source>
            <translation>遵循节假日通知</translation>
        </message>
        <message>
            <source>Working week</source>
            <translation>工作周</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>例外日期</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>缩写</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>组别</translation>
        </message>
        <message>
            <source>Greatest units</source>
            <translation>最大资源单位</translation>
        </message>
        <message>
            <source>Standard rate</source>
            <translation>标准费率</translation>
        </message>
        <message>
            <source>Overtime rate</source>
            <translation>加班费率</translation>
        </message>
        <message>
            <source>Cost per use</source>
            <translation>每次使用成本</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>资源</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>资源单位</translation>
        </message>
        <message>
            <source>Actual work</source>
            <translation>实际工时</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>Saved at</source>
            <translation>保存时间</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>基线</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>媒体类型</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Digest (SM3)</source>
            <translation>杂凑值（SM3）</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>设置项</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>设置值</translation>
        </message>
    </context>
    <context>
        <name>GanttActions</name>
        <message>
            <source>&amp;Add task</source>
            <translation>添加任务(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>重命名(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>删除(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Outdent</source>
            <translation>升级(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Indent</source>
            <translation>降级(&amp;I)</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>上移(&amp;U)</translation>
        </message>
        <message>
            <source>Move do&amp;wn</source>
            <translation>下移(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Link selected tasks</source>
            <translation>关联所选任务(&amp;L)</translation>
        </message>
        <message>
            <source>Re&amp;move links</source>
            <translation>取消关联(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Set duration</source>
            <translation>设置工期(&amp;S)</translation>
        </message>
        <message>
            <source>Make a milestone or a &amp;task</source>
            <translation>里程碑与任务互换(&amp;T)</translation>
        </message>
        <message>
            <source>Task d&amp;etails</source>
            <translation>任务详情(&amp;E)</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Show the whole plan</source>
            <translation>显示整个计划</translation>
        </message>
        <message>
            <source>Go to today</source>
            <translation>转到今天</translation>
        </message>
        <message>
            <source>Critical path</source>
            <translation>关键路径</translation>
        </message>
        <message>
            <source>Dependency lines</source>
            <translation>关联线</translation>
        </message>
        <message>
            <source>E&amp;xpand all</source>
            <translation>全部展开(&amp;X)</translation>
        </message>
        <message>
            <source>&amp;Collapse all</source>
            <translation>全部折叠(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Find in the plan</source>
            <translation>在计划中查找(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>打印(&amp;P)</translation>
        </message>
        <message>
            <source>Export as picture</source>
            <translation>导出为图片</translation>
        </message>
        <message>
            <source>Export as PDF</source>
            <translation>导出为 PDF</translation>
        </message>
    </context>
    <context>
        <name>GanttPainter</name>
        <message>
            <source>班</source>
            <extracomment>One-character mark of a weekend day that is worked in exchange (in Chinese: 班)</extracomment>
            <translation>班</translation>
        </message>
        <message>
            <source>休</source>
            <extracomment>One-character mark of a holiday (in Chinese: 休)</extracomment>
            <translation>休</translation>
        </message>
        <message>
            <source>Status date</source>
            <extracomment>Name of the dashed line in the chart</extracomment>
            <translation>状态日期</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
    </context>
    <context>
        <name>GanttPrint</name>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Task name</source>
            <translation>任务名称</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>完成时间</translation>
        </message>
        <message>
            <source>%1 to %2, %3 tasks</source>
            <translation>%1 至 %2，%3 个任务</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>The printer or file cannot be written to.</source>
            <translation>无法写入打印机或文件。</translation>
        </message>
        <message>
            <source>The paper is too small for a chart. Choose a larger one.</source>
            <translation>纸张太小，放不下图。请选择更大的纸张。</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>无法写入 %1。</translation>
        </message>
        <message>
            <source>The plan is too large for one picture. Export it as PDF.</source>
            <translation>计划太大，一张图片放不下。请导出为 PDF。</translation>
        </message>
        <message>
            <source>There is not enough memory for the picture.</source>
            <translation>内存不足，无法生成图片。</translation>
        </message>
    </context>
    <context>
        <name>Holidays</name>
        <message>
            <source>The holiday notice has a day that is not a date: %1.</source>
            <translation>节假日通知中有一天不是有效日期：%1。</translation>
        </message>
        <message>
            <source>The holiday notice does not say whether %1 is off or worked.</source>
            <translation>节假日通知未说明 %1 是放假还是上班。</translation>
        </message>
        <message>
            <source>The holiday notice does not name the holiday of %1.</source>
            <translation>节假日通知未写明 %1 的节假日名称。</translation>
        </message>
        <message>
            <source>The holiday notice of %1 has a day that is far from that year: %2.</source>
            <translation>%1 年节假日通知中有一天与该年份相距过远：%2。</translation>
        </message>
        <message>
            <source>The holiday notice of %1 has no days.</source>
            <translation>%1 年节假日通知中没有任何日期。</translation>
        </message>
        <message>
            <source>The holiday notice has %1 twice.</source>
            <translation>节假日通知中 %1 出现两次。</translation>
        </message>
        <message>
            <source>The file is not a holiday notice.</source>
            <translation>该文件不是节假日通知。</translation>
        </message>
        <message>
            <source>The holiday notice does not say for which year it is.</source>
            <translation>节假日通知未说明适用年份。</translation>
        </message>
        <message>
            <source>The holiday notice's "%1" is not a text.</source>
            <translation>节假日通知的“%1”不是文本。</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>无法读取文件 %1。</translation>
        </message>
    </context>
    <context>
        <name>KeySlots</name>
        <message>
            <source>The key file of this workspace is damaged. Restore it from a backup; without it the workspace cannot be opened.</source>
            <translation>此工作区的密钥文件已损坏。请从备份中恢复；没有密钥文件，工作区无法打开。</translation>
        </message>
        <message>
            <source>The remembered end of the audit log is damaged or was altered.</source>
            <translation>所记录的审计日志末端信息已损坏或被改动。</translation>
        </message>
        <message>
            <source>The key file of this workspace was written by a newer version of the program. Install that version to open it.</source>
            <translation>此工作区的密钥文件由更新版本的程序写入。请安装该版本后再打开。</translation>
        </message>
        <message>
            <source>There is not enough free memory to seal the passphrase.</source>
            <translation>可用内存不足，无法用口令加密密钥。</translation>
        </message>
        <message>
            <source>A log-in needs a name and a passphrase.</source>
            <translation>登录名和口令均不能为空。</translation>
        </message>
        <message>
            <source>The key file of this workspace is missing.</source>
            <translation>此工作区的密钥文件不存在。</translation>
        </message>
        <message>
            <source>The key file of this workspace cannot be read.</source>
            <translation>此工作区的密钥文件无法读取。</translation>
        </message>
        <message>
            <source>The key file of this workspace cannot be written.</source>
            <translation>此工作区的密钥文件无法写入。</translation>
        </message>
        <message>
            <source>There is a key file of that name already.</source>
            <translation>已有同名的密钥文件。</translation>
        </message>
        <message>
            <source>Another program is changing the key file. Try again.</source>
            <translation>另一程序正在修改密钥文件。请重试。</translation>
        </message>
        <message>
            <source>Too many wrong tries. Wait %1 seconds, then try again.</source>
            <translation>错误次数过多。请等待 %1 秒后重试。</translation>
        </message>
        <message>
            <source>There is not enough free memory to check the passphrase.</source>
            <translation>可用内存不足，无法校验口令。</translation>
        </message>
        <message>
            <source>The log-in name or the passphrase is wrong.</source>
            <translation>登录名或口令错误。</translation>
        </message>
        <message>
            <source>This log-in holds the key of another workspace.</source>
            <translation>此登录名保存的是另一个工作区的密钥。</translation>
        </message>
        <message>
            <source>This is not the key of this workspace.</source>
            <translation>这不是此工作区的密钥。</translation>
        </message>
        <message>
            <source>There is a log-in of that name already.</source>
            <translation>此登录名已存在。</translation>
        </message>
        <message>
            <source>There is no log-in of that name.</source>
            <translation>没有此登录名。</translation>
        </message>
        <message>
            <source>The last log-in cannot be revoked: nobody could open the workspace any more.</source>
            <translation>最后一个登录名不能撤销，否则将无人能打开此工作区。</translation>
        </message>
        <message>
            <source>The end of the audit log cannot be remembered in the key file.</source>
            <translation>无法在密钥文件中记录审计日志的末端信息。</translation>
        </message>
    </context>
    <context>
        <name>LinkCommands</name>
        <message>
            <source>The link is not in the plan any more.</source>
            <translation>该任务关联已不在计划中。</translation>
        </message>
        <message>
            <source>One of the tasks is not in the plan any more.</source>
            <translation>其中一个任务已不在计划中。</translation>
        </message>
        <message>
            <source>A task cannot depend on itself.</source>
            <translation>任务不能依赖自身。</translation>
        </message>
        <message>
            <source>A task cannot be linked with a summary task that it belongs to.</source>
            <translation>任务不能与其所属的摘要任务建立关联。</translation>
        </message>
        <message>
            <source>These two tasks are linked already.</source>
            <translation>这两个任务之间已有关联。</translation>
        </message>
    </context>
    <context>
        <name>Mspdi</name>
        <message>
            <source>The period “%1” to “%2” is not possible; it was left out.</source>
            <translation>时段“%1”至“%2”无效，已略去。</translation>
        </message>
        <message>
            <source>The number (UID) “%1” is missing, doubled or not possible; a new one was given.</source>
            <translation>编号（UID）“%1”缺失、重复或无效，已分配新编号。</translation>
        </message>
        <message>
            <source>Calendar %1</source>
            <translation>日历 %1</translation>
        </message>
        <message>
            <source>Resource %1</source>
            <translation>资源 %1</translation>
        </message>
        <message>
            <source>Assignment %1</source>
            <translation>资源分配 %1</translation>
        </message>
        <message>
            <source>%1 “%2” is not possible; it was left unset.</source>
            <translation>%1 的值“%2”无效，已留空。</translation>
        </message>
        <message>
            <source>%1 “%2” is not possible; %3 was used.</source>
            <translation>%1 的值“%2”无效，已改用 %3。</translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <translation>%1“%2”</translation>
        </message>
        <message>
            <source>Link into task %1</source>
            <translation>指向任务 %1 的关联</translation>
        </message>
        <message>
            <source>It comes from another project and is not part of this plan; an export returns it.</source>
            <translation>该关联来自另一个项目，不属于本计划；导出时将原样写回。</translation>
        </message>
        <message>
            <source>There is no task %1; the link was left out.</source>
            <translation>任务 %1 不存在，该关联已略去。</translation>
        </message>
        <message>
            <source>It comes from the task itself; it was left out.</source>
            <translation>该关联来自任务自身，已略去。</translation>
        </message>
        <message>
            <source>There are two links from task %1; the second was left out.</source>
            <translation>来自任务 %1 的关联有两个，第二个已略去。</translation>
        </message>
        <message>
            <source>The links of this file form too many cycles to make a plan of it.</source>
            <translation>此文件中的任务关联形成的循环过多，无法生成计划。</translation>
        </message>
        <message>
            <source>The link from task %1 to task %2 closes a cycle; it was left out.</source>
            <translation>任务 %1 到任务 %2 的关联形成循环，已略去。</translation>
        </message>
        <message>
            <source>“%1” does not belong here; it was left out.</source>
            <translation>“%1”不应出现在此处，已略去。</translation>
        </message>
        <message>
            <source>The file has more than %1 elements “%2”.</source>
            <translation>文件中的“%2”元素超过 %1 个。</translation>
        </message>
        <message>
            <source>The file has more than %1 links.</source>
            <translation>文件中的任务关联超过 %1 个。</translation>
        </message>
        <message>
            <source>One part of the file holds more than %1 elements.</source>
            <translation>文件中某一部分的元素超过 %1 个。</translation>
        </message>
        <message>
            <source>The file could not be opened.</source>
            <translation>文件无法打开。</translation>
        </message>
        <message>
            <source>This is no Microsoft Project XML file: its outermost element is “%1”.</source>
            <translation>这不是 Microsoft Project XML 文件：其根元素为“%1”。</translation>
        </message>
        <message>
            <source>%1: there is no calendar %2; none was set.</source>
            <translation>%1：日历 %2 不存在，未设置日历。</translation>
        </message>
        <message>
            <source>Calendar %1: its base calendars form a loop; it was cut here.</source>
            <translation>日历 %1：其基准日历形成循环，已在此处断开。</translation>
        </message>
        <message>
            <source>Task %1</source>
            <translation>任务 %1</translation>
        </message>
        <message>
            <source>Assignment %1: there is no task %2; the assignment was left out.</source>
            <translation>资源分配 %1：任务 %2 不存在，该资源分配已略去。</translation>
        </message>
        <message>
            <source>Assignment %1: there is no resource %2; the work is nobody's now.</source>
            <translation>资源分配 %1：资源 %2 不存在，该项工作现未分配资源。</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Imported plan</source>
            <translation>导入的计划</translation>
        </message>
        <message>
            <source>Outline level %1 does not follow; level %2 was used.</source>
            <translation>大纲级别 %1 不连续，已改用级别 %2。</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>基线</translation>
        </message>
        <message>
            <source>Baseline %1</source>
            <translation>基线 %1</translation>
        </message>
        <message>
            <source>Baseline number “%1” is not possible or doubled; it was left out.</source>
            <translation>基线编号“%1”无效或重复，已略去。</translation>
        </message>
        <message>
            <source>There were %1 more repairs of these kinds.</source>
            <translation>另有 %1 处同类修正。</translation>
        </message>
        <message>
            <source>The file is larger than the %1 MB that can be imported.</source>
            <translation>文件超过可导入的上限 %1 MB。</translation>
        </message>
        <message>
            <source>A single text is longer than the %1 characters that can be imported.</source>
            <translation>单个文本超过可导入的上限 %1 个字符。</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
        <message>
            <source>The file could not be read to its end.</source>
            <translation>文件未能完整读取。</translation>
        </message>
        <message>
            <source>The file is cut off: the XML document has no end.</source>
            <translation>文件不完整：XML 文档没有结尾。</translation>
        </message>
        <message>
            <source>This is not a well-formed XML document.</source>
            <translation>这不是格式正确的 XML 文档。</translation>
        </message>
        <message>
            <source>The file declares or uses XML entities. A project file needs none; it is refused for safety.</source>
            <translation>文件声明或使用了 XML 实体。项目文件不需要实体；为安全起见，已拒绝读取。</translation>
        </message>
        <message>
            <source>Elements are nested deeper than the %1 levels that can be imported.</source>
            <translation>元素嵌套超过可导入的上限 %1 层。</translation>
        </message>
        <message>
            <source>The import was cancelled.</source>
            <translation>导入已取消。</translation>
        </message>
        <message>
            <source>The file holds no XML document.</source>
            <translation>文件中没有 XML 文档。</translation>
        </message>
        <message>
            <source>The file holds more than %1 elements.</source>
            <translation>文件中的元素超过 %1 个。</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>Plans, schedules and accounts of government projects.</source>
            <translation>政府项目的计划、进度和台账。</translation>
        </message>
        <message>
            <source>Workspace file to open.</source>
            <translation>要打开的工作区文件。</translation>
        </message>
        <message>
            <source>Log-in name.</source>
            <translation>登录名。</translation>
        </message>
        <message>
            <source>File whose first line is the passphrase; logs in without asking.</source>
            <translation>首行为口令的文件；据此直接登录，不再询问。</translation>
        </message>
        <message>
            <source>Language: zh_CN or en.</source>
            <translation>语言：zh_CN 或 en。</translation>
        </message>
        <message>
            <source>Write a picture of each page and the main outputs there, then leave.</source>
            <translation>将各页面的图片和主要输出写入该文件夹，然后退出。</translation>
        </message>
        <message>
            <source>The store is the fictional sample; show its passphrase at log-in.</source>
            <translation>该工作区为虚构示例；登录时显示其口令。</translation>
        </message>
        <message>
            <source>The language is zh_CN or en.</source>
            <translation>语言只能是 zh_CN 或 en。</translation>
        </message>
        <message>
            <source>The passphrase file %1 cannot be read.</source>
            <translation>口令文件 %1 无法读取。</translation>
        </message>
        <message>
            <source>The passphrase file %1 is empty.</source>
            <translation>口令文件 %1 为空。</translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>Weak: a few more words or signs help.</source>
            <translation>较弱：再加几个词或符号会更好。</translation>
        </message>
        <message>
            <source>Fair: longer is better.</source>
            <translation>一般：再长一些更好。</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>良好。</translation>
        </message>
        <message>
            <source>Several words that only you would join.</source>
            <translation>请使用几个只有本人才会组合在一起的词语。</translation>
        </message>
    </context>
    <context>
        <name>Predecessors</name>
        <message>
            <source>There is no task %1.</source>
            <translation>任务 %1 不存在。</translation>
        </message>
        <message>
            <source>"%1" is not a predecessor. Write for example 3, 3FS+2d or 5SS-10%.</source>
            <translation>“%1”不是有效的前置任务。填写示例：3、3FS+2d 或 5SS-10%。</translation>
        </message>
        <message>
            <source>Task %1 is named twice.</source>
            <translation>任务 %1 重复填写。</translation>
        </message>
    </context>
    <context>
        <name>ProjectCommands</name>
        <message>
            <source>A project needs a code and a name.</source>
            <translation>项目必须有代码和名称。</translation>
        </message>
        <message>
            <source>The code %1 belongs to another project.</source>
            <translation>代码 %1 已被另一个项目使用。</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>查找范围：</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>文件名(&amp;N)：</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>文件类型：</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>选择(&amp;C)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>上级文件夹</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>新建文件夹</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>列表视图</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>详细信息视图</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 已存在。
是否替换？</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>修改日期</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>剪切(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>全选</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>是(&amp;Y)</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>否(&amp;N)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <translation>向左滚动</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>向右滚动</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>剪切(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>全选</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Fictional data</source>
            <translation>虚构数据</translation>
        </message>
        <message>
            <source>Chain head %1: %2</source>
            <translation>链头：第 %1 条记录，%2</translation>
        </message>
        <message>
            <source>No record meets the filter.</source>
            <translation>没有符合筛选条件的记录。</translation>
        </message>
        <message>
            <source>Audit report</source>
            <translation>审计报告</translation>
        </message>
        <message>
            <source>Fictional data: all names, places and figures are invented.</source>
            <translation>虚构数据：所有名称、地点和数字均为虚构。</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>变更前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>变更后</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Hash (first 16 digits)</source>
            <translation>哈希值（前 16 位）</translation>
        </message>
        <message>
            <source>All records</source>
            <translation>全部记录</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>工作区</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>生成时间</translation>
        </message>
        <message>
            <source>Lines shown</source>
            <translation>显示行数</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>生成人</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选条件</translation>
        </message>
        <message>
            <source>Chain head</source>
            <translation>链头</translation>
        </message>
        <message>
            <source>Record %1 (keep it with this report: a log cut short cannot show it)</source>
            <translation>第 %1 条（请随本报告一并留存：日志若被截短，仅凭日志无法看出）</translation>
        </message>
        <message>
            <source>Head hash (SM3)</source>
            <translation>链头哈希值（SM3）</translation>
        </message>
        <message>
            <source>The chain of records holds</source>
            <translation>哈希链完整</translation>
        </message>
        <message>
            <source>All %1 records of the log were checked: none was altered, removed, reordered or inserted.</source>
            <translation>日志中的 %1 条记录已全部核验：无改动、删除、调序或插入。</translation>
        </message>
        <message>
            <source>The chain of records is broken at record %1</source>
            <translation>哈希链在第 %1 条记录处中断</translation>
        </message>
        <message>
            <source>%1 The last good record is %2. From the break on, this report proves nothing; have the log secured and examined.</source>
            <translation>%1最后一条完好的记录为第 %2 条。自中断处起，本报告不具证明力；请封存日志并组织检查。</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>核验证明</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>密级</translation>
        </message>
        <message>
            <source>Verification</source>
            <translation>核验结果</translation>
        </message>
        <message>
            <source>WBS</source>
            <translation>WBS</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Duration (days)</source>
            <translation>工期（天）</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>完成时间</translation>
        </message>
        <message>
            <source>Total float (days)</source>
            <translation>总时差（天）</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>关键任务</translation>
        </message>
        <message>
            <source>Complete (%)</source>
            <translation>完成（%）</translation>
        </message>
        <message>
            <source>Unit in charge</source>
            <translation>主管单位</translation>
        </message>
        <message>
            <source>The schedule does not belong to this plan.</source>
            <translation>该进度安排不属于本计划。</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>A new page could not be begun.</source>
            <translation>无法开始新的一页。</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>The folder %1 does not exist. Choose another folder.</source>
            <translation>文件夹 %1 不存在。请选择其他文件夹。</translation>
        </message>
        <message>
            <source>%1 is a folder. Give the name of a file.</source>
            <translation>%1 是文件夹。请指定文件名。</translation>
        </message>
        <message>
            <source>The file %1 is write-protected. Choose another name.</source>
            <translation>文件 %1 受写保护。请选择其他名称。</translation>
        </message>
        <message>
            <source>The folder %1 may not be written to. Choose another folder.</source>
            <translation>文件夹 %1 不允许写入。请选择其他文件夹。</translation>
        </message>
        <message>
            <source>No temporary file could be made in %1.</source>
            <translation>无法在 %1 中创建临时文件。</translation>
        </message>
        <message>
            <source>The disk is full: %1 was not written. Free some space and try again.</source>
            <translation>磁盘已满：%1 未写入。请释放一些空间后重试。</translation>
        </message>
        <message>
            <source>%1 could not be written. The file there before, if any, is unchanged.</source>
            <translation>%1 无法写入。原有文件（如有）未作更改。</translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>已停止，未写入任何文件。</translation>
        </message>
        <message>
            <source>The spreadsheet could not be begun.</source>
            <translation>无法创建电子表格。</translation>
        </message>
    </context>
    <context>
        <name>Schedule</name>
        <message>
            <source>The links form a cycle: %1. Remove one of them.</source>
            <translation>任务关联形成循环：%1。请删除其中一个。</translation>
        </message>
        <message>
            <source>the project's calendar</source>
            <translation>项目日历</translation>
        </message>
        <message>
            <source>The calendar “%1” has no working time, so nothing can be scheduled on it. Give it working hours or choose another calendar.</source>
            <translation>日历“%1”没有工作时间，无法据此排定进度。请为其设置工作时间，或选择其他日历。</translation>
        </message>
        <message>
            <source>The plan has no date to be scheduled from. Set its start date, or its finish date, first.</source>
            <translation>计划没有可据以排定进度的日期。请先设置计划开始日期或完成日期。</translation>
        </message>
    </context>
    <context>
        <name>Sealing</name>
        <message>
            <source>The encrypted data is damaged, or this is not its key.</source>
            <translation>加密数据已损坏，或密钥不符。</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>The backup could not be written. Is there space in the folder, and may it be written?</source>
            <translation>备份无法写入。请检查文件夹空间是否充足、是否允许写入。</translation>
        </message>
        <message>
            <source>A file of this name exists already.</source>
            <translation>已有同名文件。</translation>
        </message>
        <message>
            <source>The backup is damaged.</source>
            <translation>备份已损坏。</translation>
        </message>
        <message>
            <source>This program was built without encryption and will not open a workspace.</source>
            <translation>本程序构建时未启用加密，不能打开工作区。</translation>
        </message>
        <message>
            <source>The workspace could not be brought to version %1.</source>
            <translation>工作区无法升级到版本 %1。</translation>
        </message>
        <message>
            <source>Somebody else has changed this meanwhile. Nothing was changed; look at the new values and try again.</source>
            <translation>其他人已在此期间更改了此内容。未作任何更改；请查看新值后重试。</translation>
        </message>
        <message>
            <source>The workspace is busy. Nothing was changed; try again.</source>
            <translation>工作区正忙，未作任何改动，请重试。</translation>
        </message>
        <message>
            <source>The workspace can only be read. Nothing was changed.</source>
            <translation>工作区只能读取，未作任何改动。</translation>
        </message>
        <message>
            <source>The workspace file is damaged. Restore the last good backup.</source>
            <translation>工作区文件已损坏，请恢复最近一份完好的备份。</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed; free some space and try again.</source>
            <translation>磁盘已满，未作任何改动；请腾出空间后重试。</translation>
        </message>
        <message>
            <source>The change does not fit what is stored. Nothing was changed.</source>
            <translation>该改动与已存数据不符，未作任何改动。</translation>
        </message>
        <message>
            <source>The workspace file could not be used. Nothing was changed.</source>
            <translation>工作区文件无法使用，未作任何改动。</translation>
        </message>
        <message>
            <source>The workspace is open in another window or program (%1, process %2). Close it there first.</source>
            <translation>工作区已在另一个窗口或程序中打开（%1，进程 %2），请先在那里关闭。</translation>
        </message>
        <message>
            <source>There is no workspace file here.</source>
            <translation>这里没有工作区文件。</translation>
        </message>
        <message>
            <source>The workspace's folder cannot be written; it is open for reading only.</source>
            <translation>工作区所在文件夹不可写，现以只读方式打开。</translation>
        </message>
        <message>
            <source>The workspace was written by a newer program (version %1, this one knows %2). It is open for reading only; update the program.</source>
            <translation>工作区由更新版本的程序写成（版本 %1，本程序只支持到 %2），现以只读方式打开；请升级程序。</translation>
        </message>
        <message>
            <source>%1 It is open for reading only; nothing was lost.</source>
            <translation>%1现以只读方式打开，数据没有丢失。</translation>
        </message>
        <message>
            <source>There is no backup file here.</source>
            <translation>这里没有备份文件。</translation>
        </message>
        <message>
            <source>This is no backup of this workspace, or it is damaged. Nothing was changed.</source>
            <translation>该文件不是本工作区的备份，或已损坏。未作任何更改。</translation>
        </message>
    </context>
    <context>
        <name>TaskCommands</name>
        <message>
            <source>The task is not in the plan any more. It may have been deleted meanwhile.</source>
            <translation>该任务已不在计划中，可能已被删除。</translation>
        </message>
        <message>
            <source>A summary task's duration follows from its tasks.</source>
            <translation>摘要任务的工期由其下级任务决定。</translation>
        </message>
        <message>
            <source>A summary task's progress follows from its tasks.</source>
            <translation>摘要任务的进度由其下级任务决定。</translation>
        </message>
        <message>
            <source>The first task of a group cannot be indented: there is no task above to put it under.</source>
            <translation>同级的第一个任务不能降级：上方没有可归入的任务。</translation>
        </message>
        <message>
            <source>A task at the top level cannot be outdented.</source>
            <translation>最高级的任务不能升级。</translation>
        </message>
        <message>
            <source>A task cannot be moved below itself.</source>
            <translation>任务不能移到自身之下。</translation>
        </message>
    </context>
    <context>
        <name>TaskRules</name>
        <message>
            <source>A task needs a name.</source>
            <translation>任务名称不能为空。</translation>
        </message>
        <message>
            <source>A task's name may have %1 characters at most.</source>
            <translation>任务名称最多 %1 个字符。</translation>
        </message>
        <message>
            <source>A duration cannot be negative.</source>
            <translation>工期不能为负数。</translation>
        </message>
        <message>
            <source>A duration of over 100 years is not possible.</source>
            <translation>工期不能超过 100 年。</translation>
        </message>
        <message>
            <source>There is no such constraint.</source>
            <translation>没有此类约束。</translation>
        </message>
        <message>
            <source>This constraint needs a date.</source>
            <translation>此约束需要日期。</translation>
        </message>
        <message>
            <source>Percent complete lies between 0 and 100.</source>
            <translation>完成百分比应在 0 到 100 之间。</translation>
        </message>
        <message>
            <source>These dates are scheduled. Set a constraint, or schedule the task by hand.</source>
            <translation>这些日期由程序排定。请设置约束，或将任务改为手动排定。</translation>
        </message>
        <message>
            <source>This field cannot be set by itself.</source>
            <translation>此字段不能单独设置。</translation>
        </message>
        <message>
            <source>A priority lies between 0 and 1000.</source>
            <translation>优先级应在 0 到 1000 之间。</translation>
        </message>
        <message>
            <source>The actual finish lies before the actual start.</source>
            <translation>实际完成时间早于实际开始时间。</translation>
        </message>
    </context>
    <context>
        <name>TimeScale</name>
        <message>
            <source>Mon</source>
            <translation>周一</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>周二</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>周三</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>周四</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>周五</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>周六</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>周日</translation>
        </message>
        <message>
            <source>%1-%2</source>
            <extracomment>Year and month over the days of the time axis</extracomment>
            <translation>%1年%2月</translation>
        </message>
        <message>
            <source>%1</source>
            <comment>year</comment>
            <extracomment>A year over the months of the time axis</extracomment>
            <translation>%1年</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>%1</source>
            <comment>month</comment>
            <extracomment>A month under its year</extracomment>
            <translation>%1月</translation>
        </message>
        <message>
            <source>Q%1</source>
            <translation>%1季</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>The picture %1 cannot be written.</source>
            <translation>图片 %1 无法写入。</translation>
        </message>
    </context>
    <context>
        <name>zs::AboutPanel</name>
        <message>
            <source>Zhengshu %1</source>
            <translation>政枢 %1</translation>
        </message>
        <message>
            <source>Plans, schedules and accounts for government investment projects, on this machine and without a network. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
            <translation>在本机离线管理政府投资项目的计划、进度和台账。本程序是自由软件，按 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>组件</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Parts and their licences</source>
            <translation>组件及其许可证</translation>
        </message>
        <message>
            <source>windows, drawing, files</source>
            <translation>窗口、绘图、文件</translation>
        </message>
        <message>
            <source>the encrypted workspace file</source>
            <translation>加密的工作区文件</translation>
        </message>
        <message>
            <source>SM3, SM4 and Argon2id</source>
            <translation>SM3、SM4 和 Argon2id 算法</translation>
        </message>
        <message>
            <source>Excel workbooks</source>
            <translation>Excel 工作簿</translation>
        </message>
        <message>
            <source>icons</source>
            <translation>图标</translation>
        </message>
        <message>
            <source>Chinese letters</source>
            <translation>中文字体</translation>
        </message>
        <message>
            <source>Workspace: %1</source>
            <translation>工作区：%1</translation>
        </message>
    </context>
    <context>
        <name>zs::AppearancePanel</name>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>Font size in percent</source>
            <translation>字号百分比</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <source>These choices hold for this person on this machine; they change nothing in the workspace.</source>
            <translation>以上选择只对本机的当前人员生效，不改变工作区中的任何内容。</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Font si&amp;ze</source>
            <translation>字号(&amp;Z)</translation>
        </message>
    </context>
    <context>
        <name>zs::AttachmentDialog</name>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Files are encrypted and kept beside the workspace; the log says who attached, saved or removed them.</source>
            <translation>附件加密后存放在工作区旁；添加、另存、移除均记入审计日志。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>zs::AttachmentPanel</name>
        <message>
            <source>No file is attached to this project yet. Choose a file, or drop files here.</source>
            <translation>本项目还没有附件。请选择文件，或将文件拖放到此处。</translation>
        </message>
        <message>
            <source>Attach a file...</source>
            <translation>添加附件...</translation>
        </message>
        <message>
            <source>A new file be&amp;longs to</source>
            <translation>新附件属于(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Classification</source>
            <translation>密级(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>备注(&amp;N)</translation>
        </message>
        <message>
            <source>The whole project</source>
            <translation>整个项目</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>移除(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Save as...</source>
            <translation>另存为(&amp;S)...</translation>
        </message>
        <message>
            <source>&amp;Attach a file...</source>
            <translation>添加附件(&amp;A)...</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>添加附件</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Encrypting %1</source>
            <translation>正在加密 %1</translation>
        </message>
        <message>
            <source>Attach %1</source>
            <translation>添加附件 %1</translation>
        </message>
        <message>
            <source>Attached: %1</source>
            <translation>已添加附件：%1</translation>
        </message>
        <message>
            <source>Save the attachment</source>
            <translation>另存附件</translation>
        </message>
        <message>
            <source>Decrypting %1</source>
            <translation>正在解密 %1</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>已写入：%1</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>移除 %1</translation>
        </message>
        <message>
            <source>Removed: %1. Undo brings it back.</source>
            <translation>已移除：%1。可撤销恢复。</translation>
        </message>
    </context>
    <context>
        <name>zs::AttachmentTable</name>
        <message>
            <source>The whole project</source>
            <translation>整个项目</translation>
        </message>
        <message>
            <source>Attached files</source>
            <translation>附件列表</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>密级</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Added by</source>
            <translation>添加人</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>添加时间</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>SM3</source>
            <translation>SM3</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <source>The file is not beside the workspace any more. Restore it from a backup.</source>
            <translation>工作区旁已没有该文件。请从备份中恢复。</translation>
        </message>
    </context>
    <context>
        <name>zs::AuditDetails</name>
        <message>
            <source>Changed fields</source>
            <translation>变更的字段</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>变更前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>变更后</translation>
        </message>
        <message>
            <source>Choose a record to see all of it.</source>
            <translation>请选择一条记录查看全部内容。</translation>
        </message>
        <message>
            <source>Record %1: %2</source>
            <translation>记录 %1：%2</translation>
        </message>
        <message>
            <source>Time: %1</source>
            <translation>时间：%1</translation>
        </message>
        <message>
            <source>Person: %1</source>
            <translation>人员：%1</translation>
        </message>
        <message>
            <source>Device: %1</source>
            <translation>设备：%1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>备注：%1</translation>
        </message>
        <message>
            <source>Previous hash: %1</source>
            <translation>上一条杂凑值：%1</translation>
        </message>
        <message>
            <source>Own hash: %1</source>
            <translation>本条杂凑值：%1</translation>
        </message>
    </context>
    <context>
        <name>zs::AuditFilterBar</name>
        <message>
            <source>All people</source>
            <translation>全部人员</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>All projects</source>
            <translation>全部项目</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>All acts</source>
            <translation>全部操作</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>From</source>
            <translation>开始日期</translation>
        </message>
        <message>
            <source>To, this day included</source>
            <translation>结束日期（含当日）</translation>
        </message>
        <message>
            <source>&amp;Clear</source>
            <translation>清除(&amp;C)</translation>
        </message>
        <message>
            <source>to</source>
            <translation>至</translation>
        </message>
        <message>
            <source>period %1 to %2</source>
            <translation>期间：%1 至 %2</translation>
        </message>
        <message>
            <source>person: %1</source>
            <translation>人员：%1</translation>
        </message>
        <message>
            <source>project: %1</source>
            <translation>项目：%1</translation>
        </message>
        <message>
            <source>act: %1</source>
            <translation>操作：%1</translation>
        </message>
        <message>
            <source>whole log</source>
            <translation>全部日志</translation>
        </message>
        <message>
            <source>Pe&amp;riod</source>
            <translation>期间(&amp;R)</translation>
        </message>
    </context>
    <context>
        <name>zs::AuditModel</name>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1：%2 → %3</translation>
        </message>
        <message>
            <source>%1, and more</source>
            <translation>%1，另有其他变更</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>变更内容</translation>
        </message>
    </context>
    <context>
        <name>zs::AuditPage</name>
        <message>
            <source>Audit</source>
            <translation>审计</translation>
        </message>
        <message>
            <source>No record of the log meets these filters.</source>
            <translation>没有符合筛选条件的日志记录。</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>清除筛选条件</translation>
        </message>
        <message>
            <source>E&amp;xport the report...</source>
            <translation>导出报告(&amp;X)…</translation>
        </message>
        <message>
            <source>Records of the log</source>
            <translation>日志记录</translation>
        </message>
        <message>
            <source>%1 records</source>
            <translation>%1 条记录</translation>
        </message>
        <message>
            <source>Verifying the log</source>
            <translation>正在核验日志</translation>
        </message>
        <message>
            <source>Audit report %1</source>
            <translation>审计报告 %1</translation>
        </message>
        <message>
            <source>Export the audit report</source>
            <translation>导出审计报告</translation>
        </message>
        <message>
            <source>PDF document (*.pdf);;Excel workbook (*.xlsx);;CSV table (*.csv)</source>
            <translation>PDF 文档 (*.pdf);;Excel 工作簿 (*.xlsx);;CSV 表格 (*.csv)</translation>
        </message>
        <message>
            <source>Writing the audit report</source>
            <translation>正在生成审计报告</translation>
        </message>
        <message>
            <source>The audit report was written: %1</source>
            <translation>审计报告已写入：%1</translation>
        </message>
        <message>
            <source>Verify the cha&amp;in</source>
            <translation>核验记录链(&amp;I)</translation>
        </message>
    </context>
    <context>
        <name>zs::BackupPanel</name>
        <message>
            <source>Taken</source>
            <translation>备份时间</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>&amp;Restore the selected backup...</source>
            <translation>恢复所选备份(&amp;R)…</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>立即备份(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Keep the latest</source>
            <translation>保留最近份数(&amp;K)</translation>
        </message>
        <message>
            <source>A backup is taken while you work, opened again and verified before it counts. One is also taken before each import and each change of the file's format.</source>
            <translation>备份在工作期间进行，备份文件须重新打开并通过核验才算有效。每次导入计划前和每次更改文件格式前也会备份。</translation>
        </message>
        <message>
            <source>Backing up the workspace</source>
            <translation>正在备份工作区</translation>
        </message>
        <message>
            <source>Backed up and verified: %1</source>
            <translation>已备份并通过核验：%1</translation>
        </message>
        <message>
            <source>Go back to the backup of %1?</source>
            <translation>要恢复到 %1 的备份吗？</translation>
        </message>
        <message>
            <source>The workspace as it is now is kept beside the file under another name. What was done since the backup will not be in the restored workspace.</source>
            <translation>当前的工作区会以另一名称保留在原文件旁边。该备份之后所做的工作不会出现在恢复后的工作区中。</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>No backup has been taken yet.</source>
            <translation>还没有备份。</translation>
        </message>
        <message>
            <source>Backed up and verified: %1. Attached files that are missing or damaged, and so are not in it: %2.</source>
            <translation>已备份并核验：%1。因缺失或损坏而未进入备份的附件：%2 个。</translation>
        </message>
    </context>
    <context>
        <name>zs::Badge</name>
        <message>
            <source>Classification: %1</source>
            <translation>密级：%1</translation>
        </message>
    </context>
    <context>
        <name>zs::ChainBanner</name>
        <message>
            <source>The chain has not been verified since this page was opened.</source>
            <translation>打开本页以来尚未核验记录链。</translation>
        </message>
        <message>
            <source>Each record holds the SM3 digest of the one before it; verifying walks the whole log.</source>
            <translation>每条记录都含有上一条记录的 SM3 杂凑值；核验时逐条检查全部日志。</translation>
        </message>
        <message>
            <source>The log is whole: %1 records verified, none missing or altered.</source>
            <translation>日志完整：已核验 %1 条记录，无缺失，无改动。</translation>
        </message>
        <message>
            <source>Head: record %1, %2</source>
            <translation>末条记录：第 %1 条，%2</translation>
        </message>
        <message>
            <source>The log is broken at record %1: %2</source>
            <translation>日志在第 %1 条记录处被破坏：%2</translation>
        </message>
        <message>
            <source>The last good record is %1, %2. Keep this file as evidence and open the last good backup under System.</source>
            <translation>最后一条完好的记录是第 %1 条，%2。请保留此文件作为证据，并在“系统”页打开最近一份完好的备份。</translation>
        </message>
    </context>
    <context>
        <name>zs::CreateWorkspaceDialog</name>
        <message>
            <source>&amp;Create...</source>
            <translation>创建(&amp;C)…</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>新建工作区</translation>
        </message>
        <message>
            <source>for example the name of the office</source>
            <translation>例如单位名称</translation>
        </message>
        <message>
            <source>short, for log-in</source>
            <translation>登录时使用，宜简短</translation>
        </message>
        <message>
            <source>&amp;Name of the workspace</source>
            <translation>工作区名称(&amp;N)</translation>
        </message>
        <message>
            <source>Y&amp;our name</source>
            <translation>您的姓名(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Log-in name</source>
            <translation>登录名(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>口令(&amp;P)</translation>
        </message>
        <message>
            <source>Passphrase &amp;again</source>
            <translation>再次输入口令(&amp;A)</translation>
        </message>
        <message>
            <source>The file is encrypted with a key that only your passphrase opens. Nobody can recover a forgotten passphrase.</source>
            <translation>文件使用密钥加密，只有您的口令能打开该密钥。口令一旦遗忘，任何人都无法找回。</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>两次输入的口令不一致。</translation>
        </message>
        <message>
            <source>Where the new workspace lies</source>
            <translation>选择新工作区的保存位置</translation>
        </message>
        <message>
            <source>Zhengshu workspace (*.zsw)</source>
            <translation>政枢工作区 (*.zsw)</translation>
        </message>
    </context>
    <context>
        <name>zs::DateChangeModel</name>
        <message>
            <source>WBS</source>
            <translation>WBS</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Start in the file</source>
            <translation>文件中的开始时间</translation>
        </message>
        <message>
            <source>Start here</source>
            <translation>此处的开始时间</translation>
        </message>
        <message>
            <source>Finish in the file</source>
            <translation>文件中的完成时间</translation>
        </message>
        <message>
            <source>Finish here</source>
            <translation>此处的完成时间</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
    </context>
    <context>
        <name>zs::Desktop</name>
        <message>
            <source>This is the fictional sample city. Person: %1, passphrase: %2</source>
            <translation>这是虚构的示例城市。登录名：%1，口令：%2</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>文件 %1 无法写入。</translation>
        </message>
        <message>
            <source>whole log</source>
            <translation>全部日志</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>文件夹 %1 无法创建。</translation>
        </message>
    </context>
    <context>
        <name>zs::GanttPage</name>
        <message>
            <source>No baseline</source>
            <translation>无基线</translation>
        </message>
        <message>
            <source>Baseline %1</source>
            <translation>基线 %1</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>第 %1 项，共 %2 项</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>新任务</translation>
        </message>
        <message>
            <source>Plan tools</source>
            <translation>计划工具栏</translation>
        </message>
        <message>
            <source>Time scale</source>
            <translation>时间刻度</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>年</translation>
        </message>
        <message>
            <source>Quarters</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>周</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>日</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>小时</translation>
        </message>
        <message>
            <source>Baseline to compare with</source>
            <translation>用于对比的基线</translation>
        </message>
        <message>
            <source>Find a task</source>
            <translation>查找任务</translation>
        </message>
        <message>
            <source>Find a task (Ctrl+F)</source>
            <translation>查找任务（Ctrl+F）</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>Print and export</source>
            <translation>打印和导出</translation>
        </message>
        <message>
            <source>This plan has no tasks yet: its tasks, their dates and what they wait for are kept here.</source>
            <translation>本计划尚无任务。任务及其日期和前置任务都在此处管理。</translation>
        </message>
        <message>
            <source>Add the &amp;first task</source>
            <translation>添加第一项任务(&amp;F)</translation>
        </message>
        <message>
            <source>Printed %1 by %2</source>
            <translation>打印时间：%1，打印人：%2</translation>
        </message>
        <message>
            <source>Export the chart as PDF</source>
            <translation>将甘特图导出为 PDF</translation>
        </message>
        <message>
            <source>Export the chart as a picture</source>
            <translation>将甘特图导出为图片</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF 文档 (*.pdf)</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translation>PNG 图片 (*.png)</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>无法写入 %1。</translation>
        </message>
        <message>
            <source>Gantt chart to %1</source>
            <translation>甘特图导出到 %1</translation>
        </message>
        <message>
            <source>Gantt chart</source>
            <translation>甘特图</translation>
        </message>
    </context>
    <context>
        <name>zs::GanttPanes</name>
        <message>
            <source>Tasks of the plan</source>
            <translation>计划中的任务</translation>
        </message>
    </context>
    <context>
        <name>zs::GanttView</name>
        <message>
            <source>Time axis</source>
            <translation>时间轴</translation>
        </message>
        <message>
            <source>Gantt chart</source>
            <translation>甘特图</translation>
        </message>
        <message>
            <source>%1 to %2, %3 days of work</source>
            <translation>%1 至 %2，工期 %3 天</translation>
        </message>
        <message>
            <source>%1 % complete</source>
            <translation>已完成 %1%</translation>
        </message>
        <message>
            <source>On the critical path (total float %1 days)</source>
            <translation>位于关键路径（总时差 %1 天）</translation>
        </message>
        <message>
            <source>Total float %1 days, free float %2 days</source>
            <translation>总时差 %1 天，自由时差 %2 天</translation>
        </message>
        <message>
            <source>The deadline %1 is missed.</source>
            <translation>已超过截止日期 %1。</translation>
        </message>
        <message>
            <source>Deadline %1</source>
            <translation>截止日期：%1</translation>
        </message>
        <message>
            <source>Its date constraint cannot be kept.</source>
            <translation>日期约束无法满足。</translation>
        </message>
        <message>
            <source>Baseline: %1 to %2</source>
            <translation>基线：%1 至 %2</translation>
        </message>
        <message>
            <source>Link to %1</source>
            <translation>链接到：%1</translation>
        </message>
        <message>
            <source>Start %1</source>
            <translation>开始：%1</translation>
        </message>
        <message>
            <source>Finish %1</source>
            <translation>完成：%1</translation>
        </message>
    </context>
    <context>
        <name>zs::HelpDialog</name>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
    </context>
    <context>
        <name>zs::HolidayPanel</name>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>无法读取文件 %1。</translation>
        </message>
        <message>
            <source>The file %1 is too large for a holiday notice.</source>
            <translation>文件 %1 超过节假日通知的大小上限。</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年份</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>放假天数</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>&amp;Load a year's notice...</source>
            <translation>载入年度通知(&amp;L)…</translation>
        </message>
        <message>
            <source>Known holiday notices</source>
            <translation>已有的节假日通知</translation>
        </message>
        <message>
            <source>Days of the notice</source>
            <translation>通知所列日期</translation>
        </message>
        <message>
            <source>Days off and make-up working days come from the State Council's yearly notices. A year without one falls back to weekends and statutory days.</source>
            <translation>放假日和调休上班日以国务院每年的节假日通知为准。没有通知的年份按周末和法定节假日推算。</translation>
        </message>
        <message>
            <source>waiting for the State Council's notice</source>
            <translation>待国务院通知</translation>
        </message>
        <message>
            <source>off</source>
            <translation>放假</translation>
        </message>
        <message>
            <source>working (make-up)</source>
            <translation>上班（调休）</translation>
        </message>
        <message>
            <source>Computing which tasks would move</source>
            <translation>正在计算日期将变动的任务</translation>
        </message>
        <message>
            <source>Load a holiday notice</source>
            <translation>载入节假日通知</translation>
        </message>
        <message>
            <source>Holiday notice (*.json)</source>
            <translation>节假日通知 (*.json)</translation>
        </message>
        <message>
            <source>The notice for %1 holds now. Tasks moved: %2.</source>
            <translation>%1 年的通知已生效，变动任务 %2 个。</translation>
        </message>
        <message>
            <source>Make-up days</source>
            <translation>调休上班日</translation>
        </message>
        <message>
            <source>Kind of day</source>
            <translation>类别</translation>
        </message>
    </context>
    <context>
        <name>zs::ImportDialog</name>
        <message>
            <source>&amp;Another file...</source>
            <translation>其他文件(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Import the plan</source>
            <translation>导入计划(&amp;I)</translation>
        </message>
        <message>
            <source>Import a plan</source>
            <translation>导入计划</translation>
        </message>
        <message>
            <source>Choose a plan that Microsoft Project saved as XML (.xml). It is read and checked first; nothing is taken over before you have seen what it would bring.</source>
            <translation>请选择由 Microsoft Project 另存为 XML 格式（.xml）的计划文件。程序先读取并检查文件，待查看导入结果后再决定是否导入。</translation>
        </message>
        <message>
            <source>Choose a &amp;file...</source>
            <translation>选择文件(&amp;F)…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>&amp;Stop reading</source>
            <translation>停止读取(&amp;S)</translation>
        </message>
        <message>
            <source>Microsoft Project XML (*.xml);;All files (*)</source>
            <translation>Microsoft Project XML (*.xml);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>正在读取 %1</translation>
        </message>
        <message>
            <source>%1, %2 tasks</source>
            <translation>%1，%2 个任务</translation>
        </message>
    </context>
    <context>
        <name>zs::ImportPreviewPanel</name>
        <message>
            <source>Tasks whose dates would change</source>
            <translation>日期将变动的任务</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>行号</translation>
        </message>
        <message>
            <source>What was wrong, and what was done</source>
            <translation>问题及处理结果</translation>
        </message>
        <message>
            <source>Project &amp;code</source>
            <translation>项目代码(&amp;C)</translation>
        </message>
        <message>
            <source>Project &amp;name</source>
            <translation>项目名称(&amp;N)</translation>
        </message>
        <message>
            <source>Tasks: %1 · links: %2 · resources: %3 · assignments: %4 · calendars: %5 · baselines: %6</source>
            <translation>任务 %1 · 关联 %2 · 资源 %3 · 分配 %4 · 日历 %5 · 基线 %6</translation>
        </message>
        <message>
            <source>No task's dates would change</source>
            <translation>没有任务的日期将变动</translation>
        </message>
        <message>
            <source>Tasks that would get other dates: %1</source>
            <translation>日期将变动的任务：%1</translation>
        </message>
        <message>
            <source>Nothing had to be repaired</source>
            <translation>没有需要修正的内容</translation>
        </message>
        <message>
            <source>Repairs: %1</source>
            <translation>修正：%1</translation>
        </message>
    </context>
    <context>
        <name>zs::LoginDialog</name>
        <message>
            <source>Caps Lock is on.</source>
            <translation>大写锁定已开启。</translation>
        </message>
        <message>
            <source>&amp;Log in</source>
            <translation>登录(&amp;L)</translation>
        </message>
        <message>
            <source>Zhengshu</source>
            <translation>政枢</translation>
        </message>
        <message>
            <source>Plans and accounts of government projects</source>
            <translation>政府项目的计划与台账</translation>
        </message>
        <message>
            <source>Choose a workspace file</source>
            <translation>选择工作区文件</translation>
        </message>
        <message>
            <source>&amp;Workspace</source>
            <translation>工作区(&amp;W)</translation>
        </message>
        <message>
            <source>P&amp;erson</source>
            <translation>登录名(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>口令(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;New workspace...</source>
            <translation>新建工作区(&amp;N)…</translation>
        </message>
        <message>
            <source>Choose a workspace</source>
            <translation>选择工作区</translation>
        </message>
        <message>
            <source>Zhengshu workspace (*.zsw);;All files (*)</source>
            <translation>政枢工作区 (*.zsw);;所有文件 (*)</translation>
        </message>
        <message>
            <source>The workspace is damaged. Open the last good backup instead?</source>
            <translation>工作区已损坏，是否改为打开最近一份完好的备份？</translation>
        </message>
        <message>
            <source>The newest backup that verifies takes its place; the damaged file is kept beside it. What was done after that backup has to be done again.</source>
            <translation>将以最近一份校验通过的备份代替，损坏的文件保留在旁边。该备份之后所做的操作需要重做。</translation>
        </message>
        <message>
            <source>Open the last good backup</source>
            <translation>打开最近完好的备份</translation>
        </message>
    </context>
    <context>
        <name>zs::MainWindow</name>
        <message>
            <source>%1 - Zhengshu</source>
            <translation>%1 - 政枢</translation>
        </message>
        <message>
            <source>Read only: %1</source>
            <translation>只读：%1</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>撤销(&amp;U)：%1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>重做(&amp;R)：%1</translation>
        </message>
        <message>
            <source>The plan was imported: %1</source>
            <translation>计划已导入：%1</translation>
        </message>
        <message>
            <source>Open a plan first; then it can be exported.</source>
            <translation>请先打开计划，然后再导出。</translation>
        </message>
        <message>
            <source>The plan was written: %1</source>
            <translation>计划已写入：%1</translation>
        </message>
    </context>
    <context>
        <name>zs::MessageBar</name>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>复制详细信息</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>关闭此消息</translation>
        </message>
        <message>
            <source>Nothing was changed. Look at the new values and try again.</source>
            <translation>未作任何更改。请查看新值后重试。</translation>
        </message>
        <message>
            <source>Nothing was changed. Wait a moment and try again.</source>
            <translation>未作任何更改。请稍候重试。</translation>
        </message>
        <message>
            <source>Do not go on working in this file. Open the last good backup under System.</source>
            <translation>请勿继续在此文件中工作。请在“系统”页打开最近一份完好的备份。</translation>
        </message>
        <message>
            <source>The workspace is open for reading only.</source>
            <translation>工作区以只读方式打开。</translation>
        </message>
        <message>
            <source>Check that the disk is there, has room and may be written.</source>
            <translation>请检查磁盘是否可用、空间是否充足、是否允许写入。</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy the details and send them to your administrator.</source>
            <translation>未作任何更改。请复制详细信息并发送给管理员。</translation>
        </message>
        <message>
            <source>Cancelled; nothing was changed.</source>
            <translation>已取消，未作任何更改。</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translation>操作出错。</translation>
        </message>
    </context>
    <context>
        <name>zs::Navigation</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Workbench</source>
            <translation>工作台</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>计划</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>审计</translation>
        </message>
        <message>
            <source>System</source>
            <translation>系统</translation>
        </message>
        <message>
            <source>%1 (Alt+%2)</source>
            <translation>%1（Alt+%2）</translation>
        </message>
    </context>
    <context>
        <name>zs::NewProjectDialog</name>
        <message>
            <source>New project</source>
            <translation>新建项目</translation>
        </message>
        <message>
            <source>as the approval platform gave it</source>
            <translation>按审批平台赋码填写</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>代码(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>C&amp;lassification</source>
            <translation>密级(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Stage</source>
            <translation>阶段(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>类型(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Unit in charge</source>
            <translation>主管单位(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;District</source>
            <translation>所在区县(&amp;D)</translation>
        </message>
        <message>
            <source>Create the project</source>
            <translation>创建项目</translation>
        </message>
        <message>
            <source>(not set)</source>
            <translation>（未设置）</translation>
        </message>
        <message>
            <source>Enter the project's code.</source>
            <translation>请输入项目代码。</translation>
        </message>
        <message>
            <source>Enter the project's name.</source>
            <translation>请输入项目名称。</translation>
        </message>
        <message>
            <source>Plan s&amp;tart</source>
            <translation>计划开始日期(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>zs::NoticeDialog</name>
        <message>
            <source>Holiday notice for %1</source>
            <translation>%1 年节假日通知</translation>
        </message>
        <message>
            <source>No task of any plan would move.</source>
            <translation>没有计划任务的日期将变动。</translation>
        </message>
        <message>
            <source>Tasks that would move: %1</source>
            <translation>将变动的任务：%1</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Start now</source>
            <translation>当前开始时间</translation>
        </message>
        <message>
            <source>Start then</source>
            <translation>变动后开始时间</translation>
        </message>
        <message>
            <source>Finish now</source>
            <translation>当前完成时间</translation>
        </message>
        <message>
            <source>Finish then</source>
            <translation>变动后完成时间</translation>
        </message>
        <message>
            <source>Tasks that would move</source>
            <translation>日期将变动的任务</translation>
        </message>
        <message>
            <source>Apply the notice</source>
            <translation>应用通知</translation>
        </message>
    </context>
    <context>
        <name>zs::PassphraseEdit</name>
        <message>
            <source>Show the passphrase</source>
            <translation>显示口令</translation>
        </message>
    </context>
    <context>
        <name>zs::PassphrasePanel</name>
        <message>
            <source>&amp;Present passphrase</source>
            <translation>当前口令(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;New passphrase</source>
            <translation>新口令(&amp;N)</translation>
        </message>
        <message>
            <source>Only the key slot is sealed anew; the data stays as it is. A forgotten passphrase cannot be recovered by anyone.</source>
            <translation>仅重新加密密钥槽，数据保持不变。遗忘的口令任何人都无法找回。</translation>
        </message>
        <message>
            <source>The two new passphrases differ.</source>
            <translation>两次输入的新口令不一致。</translation>
        </message>
        <message>
            <source>Your passphrase was changed.</source>
            <translation>口令已修改。</translation>
        </message>
        <message>
            <source>&amp;Change the passphrase</source>
            <translation>修改口令(&amp;C)</translation>
        </message>
        <message>
            <source>New passphrase a&amp;gain</source>
            <translation>再次输入新口令(&amp;G)</translation>
        </message>
    </context>
    <context>
        <name>zs::PlanEditor</name>
        <message>
            <source>Add task</source>
            <translation>添加任务</translation>
        </message>
        <message>
            <source>Rename task</source>
            <translation>重命名任务</translation>
        </message>
        <message>
            <source>Set duration</source>
            <translation>设置工期</translation>
        </message>
        <message>
            <source>Move task</source>
            <translation>移动任务</translation>
        </message>
        <message>
            <source>There is no working time between the task's start and that day.</source>
            <translation>任务开始时间与该日之间没有工作时间。</translation>
        </message>
        <message>
            <source>Set progress</source>
            <translation>设置进度</translation>
        </message>
        <message>
            <source>Set unit in charge</source>
            <translation>设置主管单位</translation>
        </message>
        <message>
            <source>Set predecessors</source>
            <translation>设置前置任务</translation>
        </message>
        <message>
            <source>Delete %n task(s)</source>
            <translation>删除 %n 个任务</translation>
        </message>
        <message>
            <source>Indent</source>
            <translation>降级</translation>
        </message>
        <message>
            <source>Outdent</source>
            <translation>升级</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Link tasks</source>
            <translation>关联任务</translation>
        </message>
        <message>
            <source>Remove links</source>
            <translation>删除任务关联</translation>
        </message>
        <message>
            <source>Make a task of a milestone</source>
            <translation>里程碑改为任务</translation>
        </message>
        <message>
            <source>Make a milestone</source>
            <translation>设为里程碑</translation>
        </message>
        <message>
            <source>The task is not there any more.</source>
            <translation>该任务已不存在。</translation>
        </message>
        <message>
            <source>Edit task</source>
            <translation>编辑任务</translation>
        </message>
    </context>
    <context>
        <name>zs::PlanPage</name>
        <message>
            <source>A project's plan is shown here as a task tree with bars. Choose a project first.</source>
            <translation>此处以任务树和条形图显示项目的计划。请先选择项目。</translation>
        </message>
        <message>
            <source>Go to the projects</source>
            <translation>转到项目</translation>
        </message>
        <message>
            <source>E&amp;xport the plan...</source>
            <translation>导出计划(&amp;X)…</translation>
        </message>
        <message>
            <source>The chart was written: %1</source>
            <translation>甘特图已写入：%1</translation>
        </message>
        <message>
            <source>%1 · %2 tasks · %3 to %4</source>
            <translation>%1 · %2 个任务 · %3 至 %4</translation>
        </message>
        <message>
            <source>A&amp;ttachments...</source>
            <translation>附件(&amp;T)...</translation>
        </message>
        <message>
            <source>A&amp;ttachments (%1)...</source>
            <translation>附件(&amp;T)（%1）...</translation>
        </message>
    </context>
    <context>
        <name>zs::ProjectModel</name>
        <message>
            <source>%1 (10k yuan)</source>
            <translation>%1（万元）</translation>
        </message>
    </context>
    <context>
        <name>zs::ProjectPage</name>
        <message>
            <source>Projects</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>&amp;Import a plan...</source>
            <translation>导入计划(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;New project...</source>
            <translation>新建项目(&amp;N)…</translation>
        </message>
        <message>
            <source>All projects of this workspace will stand here. Begin with a plan from Microsoft Project, or with an empty project.</source>
            <translation>此处显示本工作区的全部项目。可从 Microsoft Project 计划或空白项目开始。</translation>
        </message>
        <message>
            <source>Import a plan...</source>
            <translation>导入计划…</translation>
        </message>
        <message>
            <source>No project meets these filters.</source>
            <translation>没有符合筛选条件的项目。</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>清除筛选条件</translation>
        </message>
        <message>
            <source>Filter by code, name or any other column (Ctrl+F)</source>
            <translation>按代码、名称或其他任意列筛选（Ctrl+F）</translation>
        </message>
        <message>
            <source>Filter the projects</source>
            <translation>筛选项目</translation>
        </message>
        <message>
            <source>All stages</source>
            <translation>全部阶段</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>全部类型</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>All units</source>
            <translation>全部单位</translation>
        </message>
        <message>
            <source>%1 projects</source>
            <translation>%1 个项目</translation>
        </message>
        <message>
            <source>%1 of %2 projects</source>
            <translation>%1 个项目，共 %2 个</translation>
        </message>
    </context>
    <context>
        <name>zs::SearchPanel</name>
        <message>
            <source>Name, code or pinyin initials</source>
            <translation>名称、代码或拼音首字母</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Hits</source>
            <translation>搜索结果</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>未找到结果。</translation>
        </message>
    </context>
    <context>
        <name>zs::ShellActions</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>&amp;Open another workspace...</source>
            <translation>打开其他工作区(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;New project...</source>
            <translation>新建项目(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Import a plan...</source>
            <translation>导入计划(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Export the plan...</source>
            <translation>导出计划(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>立即备份(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Restore a backup...</source>
            <translation>恢复备份(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Search everything...</source>
            <translation>全局搜索(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Workbench</source>
            <translation>工作台(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Projects</source>
            <translation>项目(&amp;P)</translation>
        </message>
        <message>
            <source>P&amp;lan</source>
            <translation>计划(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Audit</source>
            <translation>审计(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;System</source>
            <translation>系统(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Fold the navigation</source>
            <translation>折叠导航栏(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Verify the log</source>
            <translation>核验日志(&amp;V)</translation>
        </message>
        <message>
            <source>Export the a&amp;udit report...</source>
            <translation>导出审计报告(&amp;U)…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;About Zhengshu and licences</source>
            <translation>关于政枢与许可证(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>高对比度(&amp;H)</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Font &amp;size</source>
            <translation>字号(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>zs::StatusLine</name>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Cancel (Esc)</source>
            <translation>取消（Esc）</translation>
        </message>
    </context>
    <context>
        <name>zs::SystemPage</name>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Holiday notices</source>
            <translation>节假日通知</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>About and licences</source>
            <translation>关于与许可证</translation>
        </message>
        <message>
            <source>System</source>
            <translation>系统</translation>
        </message>
    </context>
    <context>
        <name>zs::TaskDialog</name>
        <message>
            <source>As soon as possible</source>
            <translation>越早越好</translation>
        </message>
        <message>
            <source>As late as possible</source>
            <translation>越晚越好</translation>
        </message>
        <message>
            <source>Start no earlier than</source>
            <translation>不得早于…开始</translation>
        </message>
        <message>
            <source>Start no later than</source>
            <translation>不得晚于…开始</translation>
        </message>
        <message>
            <source>Finish no earlier than</source>
            <translation>不得早于…完成</translation>
        </message>
        <message>
            <source>Finish no later than</source>
            <translation>不得晚于…完成</translation>
        </message>
        <message>
            <source>Must start on</source>
            <translation>必须开始于</translation>
        </message>
        <message>
            <source>Must finish on</source>
            <translation>必须完成于</translation>
        </message>
        <message>
            <source>Task %1</source>
            <translation>任务 %1</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>备注(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>for example 5d, 3h, 2w or 1.5mo</source>
            <translation>例如 5 天、3 小时、2 周或 1.5 个月</translation>
        </message>
        <message>
            <source>&amp;Duration</source>
            <translation>工期(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Complete</source>
            <translation>完成百分比(&amp;C)</translation>
        </message>
        <message>
            <source>Date of the constraint</source>
            <translation>约束日期</translation>
        </message>
        <message>
            <source>Con&amp;straint</source>
            <translation>约束(&amp;S)</translation>
        </message>
        <message>
            <source>Dead&amp;line</source>
            <translation>截止日期(&amp;L)</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>截止日期</translation>
        </message>
        <message>
            <source>Predecessors</source>
            <translation>前置任务</translation>
        </message>
        <message>
            <source>Predecessor</source>
            <translation>前置任务</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Lag</source>
            <translation>延隔时间</translation>
        </message>
        <message>
            <source>&amp;Add predecessor</source>
            <translation>添加前置任务(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Remove predecessor</source>
            <translation>删除前置任务(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Predecessors</source>
            <translation>前置任务(&amp;P)</translation>
        </message>
        <message>
            <source>Type of the link</source>
            <translation>关联类型</translation>
        </message>
        <message>
            <source>Finish to start</source>
            <translation>完成-开始</translation>
        </message>
        <message>
            <source>Start to start</source>
            <translation>开始-开始</translation>
        </message>
        <message>
            <source>Finish to finish</source>
            <translation>完成-完成</translation>
        </message>
        <message>
            <source>Start to finish</source>
            <translation>开始-完成</translation>
        </message>
        <message>
            <source>A summary task takes as long as its parts.</source>
            <translation>摘要任务的工期由其子任务决定。</translation>
        </message>
        <message>
            <source>Write the number of the predecessor.</source>
            <translation>请填写前置任务的编号。</translation>
        </message>
        <message>
            <source>Task %1 is named twice.</source>
            <translation>任务 %1 重复填写。</translation>
        </message>
        <message>
            <source>A task needs a name.</source>
            <translation>任务名称不能为空。</translation>
        </message>
    </context>
    <context>
        <name>zs::TaskTreeModel</name>
        <message>
            <source>The deadline %1 is missed: the task ends %2.</source>
            <translation>已超过截止日期 %1：任务完成于 %2。</translation>
        </message>
        <message>
            <source>This is not a date. Write it as 2026-02-14.</source>
            <translation>日期无效。请按 2026-02-14 的格式填写。</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>WBS</source>
            <translation>WBS</translation>
        </message>
        <message>
            <source>Task name</source>
            <translation>任务名称</translation>
        </message>
        <message>
            <source>Duration
(days)</source>
            <translation>工期
（天）</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>完成时间</translation>
        </message>
        <message>
            <source>Predecessors</source>
            <translation>前置任务</translation>
        </message>
        <message>
            <source>Done
(%)</source>
            <translation>完成
（%）</translation>
        </message>
        <message>
            <source>Float
(days)</source>
            <translation>总时差
（天）</translation>
        </message>
        <message>
            <source>Unit in charge</source>
            <translation>主管单位</translation>
        </message>
    </context>
    <context>
        <name>zs::TopBar</name>
        <message>
            <source>Fictional</source>
            <translation>虚构</translation>
        </message>
        <message>
            <source>Sample data: places, people and projects are made up.</source>
            <translation>示例数据：地点、人员和项目均为虚构。</translation>
        </message>
        <message>
            <source>Search projects, tasks, commands   Ctrl+K</source>
            <translation>搜索项目、任务、命令   Ctrl+K</translation>
        </message>
        <message>
            <source>Search projects, tasks and commands</source>
            <translation>搜索项目、任务和命令</translation>
        </message>
        <message>
            <source>Logged in as %1</source>
            <translation>当前登录名：%1</translation>
        </message>
    </context>
    <context>
        <name>zs::WorkbenchPage</name>
        <message>
            <source>Workbench</source>
            <translation>工作台</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>项目数</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>Estimate (10k yuan)</source>
            <translation>估算（万元）</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Projects by stage</source>
            <translation>各阶段项目</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>计划</translation>
        </message>
        <message>
            <source>What was done last</source>
            <translation>最近操作</translation>
        </message>
        <message>
            <source>Projects by &amp;stage</source>
            <translation>各阶段项目(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Plans, the latest first</source>
            <translation>计划，最近打开的在前(&amp;P)</translation>
        </message>
        <message>
            <source>What was &amp;done last</source>
            <translation>最近操作(&amp;D)</translation>
        </message>
        <message>
            <source>%1 projects, estimates together %2 (10k yuan)</source>
            <translation>%1 个项目，估算合计 %2 万元</translation>
        </message>
        <message>
            <source>Press Enter to open this plan</source>
            <translation>按 Enter 键打开此计划</translation>
        </message>
        <message>
            <source>No plan has been opened yet; choose one under Projects.</source>
            <translation>尚未打开过计划，请在“项目”页选择。</translation>
        </message>
    </context>
    <context>
        <name>zs::Workspace</name>
        <message>
            <source>There is no project with the code %1.</source>
            <translation>没有代码为 %1 的项目。</translation>
        </message>
        <message>
            <source>The project is not in the workspace any more.</source>
            <translation>该项目已不在工作区中。</translation>
        </message>
        <message>
            <source>This cannot be undone any more: what it changed has been changed again since. Nothing was changed.</source>
            <translation>此操作已无法撤销：所更改的内容此后又被更改。未作任何更改。</translation>
        </message>
        <message>
            <source>The verification was stopped.</source>
            <translation>核验已停止。</translation>
        </message>
        <message>
            <source>The audit log does not reach or does not match record %1, which was written before. The workspace file was exchanged or cut. It is open for reading only; verify the log, then restore a backup.</source>
            <translation>审计日志未到达先前已写入的第 %1 条记录，或与之不符。工作区文件曾被替换或截断，现以只读方式打开；请核验日志，然后恢复备份。</translation>
        </message>
        <message>
            <source>There is no workspace file %1.</source>
            <translation>工作区文件 %1 不存在。</translation>
        </message>
        <message>
            <source>The file %1 exists already. Choose another name.</source>
            <translation>文件 %1 已存在。请选择其他名称。</translation>
        </message>
        <message>
            <source>The backup folder %1 cannot be made.</source>
            <translation>备份文件夹 %1 无法创建。</translation>
        </message>
        <message>
            <source>The backup %1 could not be copied.</source>
            <translation>备份 %1 无法复制。</translation>
        </message>
        <message>
            <source>The workspace file could not be put aside.</source>
            <translation>工作区文件无法移开。</translation>
        </message>
        <message>
            <source>The backup could not be put in place. The workspace is as it was.</source>
            <translation>备份无法就位。工作区保持原状。</translation>
        </message>
        <message>
            <source>The backup's audit log is broken: %1</source>
            <translation>备份的审计日志已中断：%1</translation>
        </message>
        <message>
            <source>From %1; the log before stood at record %2 (%3); the old file is %4.</source>
            <translation>恢复自 %1；恢复前日志至第 %2 条记录（%3）；原文件为 %4。</translation>
        </message>
        <message>
            <source>From %1 because the workspace file was damaged; the old file is %2.</source>
            <translation>恢复自 %1，因工作区文件已损坏；原文件为 %2。</translation>
        </message>
        <message>
            <source>There is no backup that can be opened beside this workspace.</source>
            <translation>此工作区旁没有可打开的备份。</translation>
        </message>
        <message>
            <source>Nobody in the workspace has the log-in name %1.</source>
            <translation>工作区中没有登录名为 %1 的人员。</translation>
        </message>
        <message>
            <source>The attachment is not in the workspace any more.</source>
            <translation>该附件已不在工作区中。</translation>
        </message>
        <message>
            <source>Attached files that are missing or damaged: %1.</source>
            <translation>缺失或损坏的附件：%1 个。</translation>
        </message>
        <message>
            <source>The workspace file is damaged. Restore the last good backup.</source>
            <translation>工作区文件已损坏，请恢复最近一份完好的备份。</translation>
        </message>
        <message>
            <source>%1 It is open for reading only; verify the log, then restore a backup.</source>
            <translation>%1 现以只读方式打开；请先核验日志，再恢复备份。</translation>
        </message>
        <message>
            <source>There is no folder %1.</source>
            <translation>没有文件夹 %1。</translation>
        </message>
        <message>
            <source>Your own log-in cannot be revoked by yourself.</source>
            <translation>不能撤销自己的登录。</translation>
        </message>
    </context>
</TS>
