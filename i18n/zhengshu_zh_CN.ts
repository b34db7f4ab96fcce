<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Everybody may.</source>
        <translation>人人均可。</translation>
    </message>
    <message>
        <source>Allowed because the three administrators are not appointed yet.</source>
        <translation>因三员尚未任命而允许。</translation>
    </message>
    <message>
        <source>Allowed standing in for %1, by the role &quot;%2&quot;.</source>
        <translation>代理 %1，凭角色“%2”允许。</translation>
    </message>
    <message>
        <source>Allowed by the role &quot;%1&quot;.</source>
        <translation>凭角色“%1”允许。</translation>
    </message>
    <message>
        <source>This act is in no table of powers, so nobody may do it.</source>
        <translation>权限表中没有此项操作，任何人不得执行。</translation>
    </message>
    <message>
        <source>This person is not active in the workspace.</source>
        <translation>此人在本工作区已停用。</translation>
    </message>
    <message>
        <source>None of your roles has the power &quot;%1&quot;. The security administrator grants roles.</source>
        <translation>您的角色均无“%1”权限。角色由安全保密管理员授予。</translation>
    </message>
    <message>
        <source>Your power &quot;%1&quot; does not reach this project: it belongs to another unit or another person.</source>
        <translation>您的“%1”权限不及于本项目：本项目属于其他单位或其他人员。</translation>
    </message>
    <message>
        <source>You, or the person you stand in for, must stay away from this matter.</source>
        <translation>您或您所代理的人员应当回避此事项。</translation>
    </message>
    <message>
        <source>One of the three administrators neither sees nor decides business.</source>
        <translation>三员不得查看业务数据，也不得参与业务审批。</translation>
    </message>
    <message>
        <source>This is labelled %1, which is above your clearance.</source>
        <translation>此内容密级为%1，超出您的涉密等级。</translation>
    </message>
    <message>
        <source>You are not in the circle that needs to know this.</source>
        <translation>您不在此内容的知悉范围内。</translation>
    </message>
</context>
<context>
    <name>AccessDesk</name>
    <message>
        <source>This is not in the workspace any more.</source>
        <translation>它已不在工作区中。</translation>
    </message>
    <message>
        <source>The three administrators are appointed already. A change takes two of them.</source>
        <translation>三员已经任命。变更须由其中两人办理。</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 任 %2</translation>
    </message>
    <message>
        <source>%1 is no longer %2</source>
        <translation>%1 不再任 %2</translation>
    </message>
    <message>
        <source>%1 stands in for %2</source>
        <translation>%1 代理 %2</translation>
    </message>
    <message>
        <source>Say why this person must keep away.</source>
        <translation>请写明该人员回避的理由。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>截止日期早于起始日期。</translation>
    </message>
    <message>
        <source>There is no permission &quot;%1&quot;.</source>
        <translation>没有“%1”这项权限。</translation>
    </message>
    <message>
        <source>Only one of the three administrators may do this.</source>
        <translation>此事只能由三员之一办理。</translation>
    </message>
    <message>
        <source>Passphrase policy: %1</source>
        <translation>口令策略：%1</translation>
    </message>
    <message>
        <source>Protection profile: none</source>
        <translation>保护要求：无</translation>
    </message>
    <message>
        <source>Protection profile: %1</source>
        <translation>保护要求：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no passphrase policy or protection profile.</source>
        <translation>“%1”不是口令策略，也不是保护要求。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>There is no project with the code &quot;%1&quot;.</source>
        <translation>没有代码为“%1”的项目。</translation>
    </message>
    <message>
        <source>Role %1: %2</source>
        <translation>角色“%1”：%2</translation>
    </message>
    <message>
        <source>Issuers of rule packs: none</source>
        <translation>规则包发布单位：无</translation>
    </message>
    <message>
        <source>Issuers of rule packs: %1</source>
        <translation>规则包发布单位：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This is no rule about what leaves or what is bound.</source>
        <translation>这不是输出规则或审批绑定的设置。</translation>
    </message>
    <message>
        <source>Matters for meetings: those of the program.</source>
        <translation>上会事项：恢复程序所带。</translation>
    </message>
    <message>
        <source>Matters for meetings.</source>
        <translation>上会事项。</translation>
    </message>
    <message>
        <source>A person needs a name and a log-in name.</source>
        <translation>人员须有姓名和登录名。</translation>
    </message>
    <message>
        <source>Somebody else has the log-in name %1.</source>
        <translation>登录名 %1 已被他人使用。</translation>
    </message>
    <message>
        <source>%1 (%2) gets a new first passphrase</source>
        <translation>为 %1（%2）重新发放初始口令</translation>
    </message>
    <message>
        <source>The log-in of %1 (%2) is taken away</source>
        <translation>收回 %1（%2）的登录权限</translation>
    </message>
    <message>
        <source>Somebody else has to write down your leaving.</source>
        <translation>本人离岗须由他人登记。</translation>
    </message>
    <message>
        <source>%1 has left already.</source>
        <translation>%1 已登记离岗。</translation>
    </message>
    <message>
        <source>A case is missing.</source>
        <translation>缺少一件审批记录。</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>This is your first log-in.</source>
        <translation>这是您第一次登录。</translation>
    </message>
    <message>
        <source>Last log-in: %1</source>
        <translation>上次登录：%1</translation>
    </message>
    <message>
        <source>Last log-in: %1 on %2</source>
        <translation>上次登录：%1，计算机 %2</translation>
    </message>
    <message>
        <source>; failed tries since: %1</source>
        <translation>；其间登录失败 %1 次</translation>
    </message>
    <message>
        <source>Your passphrase expires in %1 days: choose a new one under System, My account.</source>
        <translation>您的口令将在 %1 天后到期，请在“系统”页“我的账户”中更换。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>key file %1</source>
        <translation>密钥文件 %1</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>令牌 %1</translation>
    </message>
    <message>
        <source>after idleness</source>
        <translation>无操作超时</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动锁定</translation>
    </message>
    <message>
        <source>Only the first acts of a new workspace come before its policy.</source>
        <translation>只有新建工作区的最初操作不受其口令策略约束。</translation>
    </message>
    <message>
        <source>The policy of this workspace asks for a second factor: set up another one before you take this one away.</source>
        <translation>本工作区的策略要求第二因素：请先设置另一种，再取消这一种。</translation>
    </message>
</context>
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
    <message>
        <source>Save baseline</source>
        <translation>保存基线</translation>
    </message>
    <message>
        <source>Delete baseline</source>
        <translation>删除基线</translation>
    </message>
    <message>
        <source>Choose control baseline</source>
        <translation>选择对比基线</translation>
    </message>
    <message>
        <source>Set status date</source>
        <translation>设置状态日期</translation>
    </message>
    <message>
        <source>Record progress</source>
        <translation>填报进展</translation>
    </message>
    <message>
        <source>Update progress to a date</source>
        <translation>更新进展至日期</translation>
    </message>
    <message>
        <source>Reschedule unfinished work</source>
        <translation>重排未完成工作</translation>
    </message>
    <message>
        <source>Edit project</source>
        <translation>编辑项目</translation>
    </message>
    <message>
        <source>Interrupt task</source>
        <translation>拆分任务</translation>
    </message>
    <message>
        <source>Join task</source>
        <translation>合并拆分</translation>
    </message>
    <message>
        <source>Add resource</source>
        <translation>添加资源</translation>
    </message>
    <message>
        <source>Add shared resource</source>
        <translation>添加共享资源</translation>
    </message>
    <message>
        <source>Edit resource</source>
        <translation>编辑资源</translation>
    </message>
    <message>
        <source>Delete resource</source>
        <translation>删除资源</translation>
    </message>
    <message>
        <source>Share resource</source>
        <translation>共享资源</translation>
    </message>
    <message>
        <source>Assign resource</source>
        <translation>分配资源</translation>
    </message>
    <message>
        <source>Edit assignment</source>
        <translation>编辑资源分配</translation>
    </message>
    <message>
        <source>Remove assignment</source>
        <translation>移除资源分配</translation>
    </message>
    <message>
        <source>Add link to another project</source>
        <translation>添加跨项目关联</translation>
    </message>
    <message>
        <source>Accept another project&apos;s dates</source>
        <translation>采用其他项目日期</translation>
    </message>
    <message>
        <source>Create scenario</source>
        <translation>建立假设方案</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>重命名假设方案</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>删除假设方案</translation>
    </message>
    <message>
        <source>Edit scenario</source>
        <translation>编辑假设方案</translation>
    </message>
    <message>
        <source>Adopt scenario</source>
        <translation>采纳假设方案</translation>
    </message>
    <message>
        <source>Apply levelling</source>
        <translation>应用资源平衡</translation>
    </message>
    <message>
        <source>Clear levelling</source>
        <translation>清除资源平衡</translation>
    </message>
    <message>
        <source>Edit cells</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Keep figures of a status date</source>
        <translation>留存状态日期数据</translation>
    </message>
    <message>
        <source>Delete kept figures</source>
        <translation>删除留存数据</translation>
    </message>
    <message>
        <source>Open classified project</source>
        <translation>打开涉密项目</translation>
    </message>
    <message>
        <source>Make signing key</source>
        <translation>生成签名密钥</translation>
    </message>
    <message>
        <source>Appoint the three administrators</source>
        <translation>任命三员</translation>
    </message>
    <message>
        <source>Propose to a second administrator</source>
        <translation>提请第二名管理员</translation>
    </message>
    <message>
        <source>Decide as second administrator</source>
        <translation>第二名管理员决定</translation>
    </message>
    <message>
        <source>Give role</source>
        <translation>授予角色</translation>
    </message>
    <message>
        <source>Take role away</source>
        <translation>撤销角色</translation>
    </message>
    <message>
        <source>Define role</source>
        <translation>定义角色</translation>
    </message>
    <message>
        <source>Set stand-in</source>
        <translation>设定代理</translation>
    </message>
    <message>
        <source>End stand-in</source>
        <translation>终止代理</translation>
    </message>
    <message>
        <source>Set avoidance</source>
        <translation>设定回避</translation>
    </message>
    <message>
        <source>End avoidance</source>
        <translation>解除回避</translation>
    </message>
    <message>
        <source>Set clearance</source>
        <translation>设定涉密等级</translation>
    </message>
    <message>
        <source>Publish process</source>
        <translation>发布流程</translation>
    </message>
    <message>
        <source>Submit approval</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>撤回审批</translation>
    </message>
    <message>
        <source>Urge approval</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Terminate approval</source>
        <translation>终止审批</translation>
    </message>
    <message>
        <source>Agree in approval</source>
        <translation>审批同意</translation>
    </message>
    <message>
        <source>Refuse in approval</source>
        <translation>审批不同意</translation>
    </message>
    <message>
        <source>Return approval</source>
        <translation>退回审批</translation>
    </message>
    <message>
        <source>Add signer</source>
        <translation>加签</translation>
    </message>
    <message>
        <source>Remove signer</source>
        <translation>减签</translation>
    </message>
    <message>
        <source>Transfer approval</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Delegate approval</source>
        <translation>委派</translation>
    </message>
    <message>
        <source>Send copy of approval</source>
        <translation>抄送审批</translation>
    </message>
    <message>
        <source>Read copy of approval</source>
        <translation>阅读抄送</translation>
    </message>
    <message>
        <source>Assign signers</source>
        <translation>指派办理人</translation>
    </message>
    <message>
        <source>Deadlines of approvals</source>
        <translation>审批时限</translation>
    </message>
    <message>
        <source>Outcome for approval</source>
        <translation>子流程结果</translation>
    </message>
    <message>
        <source>Back up before import</source>
        <translation>导入前备份</translation>
    </message>
    <message>
        <source>Keep views</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>Set secrecy label</source>
        <translation>设定密级</translation>
    </message>
    <message>
        <source>Set rule of exports</source>
        <translation>设定输出规则</translation>
    </message>
    <message>
        <source>Bind acts to approvals</source>
        <translation>设定审批绑定事项</translation>
    </message>
    <message>
        <source>Aggregation alarm</source>
        <translation>汇聚告警</translation>
    </message>
    <message>
        <source>Set up one-time codes</source>
        <translation>启用动态口令</translation>
    </message>
    <message>
        <source>End one-time codes</source>
        <translation>停用动态口令</translation>
    </message>
    <message>
        <source>Set second factor</source>
        <translation>设置第二因素</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁定窗口</translation>
    </message>
    <message>
        <source>Unlock the window</source>
        <translation>解除锁定</translation>
    </message>
    <message>
        <source>End session at its limit</source>
        <translation>会话到时结束</translation>
    </message>
    <message>
        <source>Set policy or profile</source>
        <translation>设置口令策略或保护要求</translation>
    </message>
    <message>
        <source>Answer for a control</source>
        <translation>填报保护要求落实情况</translation>
    </message>
    <message>
        <source>Retire process</source>
        <translation>停用流程</translation>
    </message>
    <message>
        <source>Bring process back</source>
        <translation>恢复流程</translation>
    </message>
    <message>
        <source>Save draft of process</source>
        <translation>保存流程草稿</translation>
    </message>
    <message>
        <source>Plan meeting</source>
        <translation>安排会议</translation>
    </message>
    <message>
        <source>Add topic to meeting</source>
        <translation>列入议题</translation>
    </message>
    <message>
        <source>Add paper to topic</source>
        <translation>登记议题材料</translation>
    </message>
    <message>
        <source>Record dates of topic</source>
        <translation>登记议题期限</translation>
    </message>
    <message>
        <source>Record avoidance in meeting</source>
        <translation>登记会议回避</translation>
    </message>
    <message>
        <source>Record arrival in meeting</source>
        <translation>登记到会</translation>
    </message>
    <message>
        <source>Record absence from meeting</source>
        <translation>登记请假</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>宣布开会</translation>
    </message>
    <message>
        <source>Call topic of meeting</source>
        <translation>开始审议议题</translation>
    </message>
    <message>
        <source>Speak in meeting</source>
        <translation>会议发表意见</translation>
    </message>
    <message>
        <source>Confirm words in meeting</source>
        <translation>确认会议发言记录</translation>
    </message>
    <message>
        <source>Call vote in meeting</source>
        <translation>提请会议表决</translation>
    </message>
    <message>
        <source>Vote in meeting</source>
        <translation>会议表决</translation>
    </message>
    <message>
        <source>Decide in meeting</source>
        <translation>会议作出决定</translation>
    </message>
    <message>
        <source>Postpone topic of meeting</source>
        <translation>暂缓审议议题</translation>
    </message>
    <message>
        <source>Close meeting</source>
        <translation>宣布散会</translation>
    </message>
    <message>
        <source>Cancel meeting</source>
        <translation>取消会议</translation>
    </message>
    <message>
        <source>Make follow-up</source>
        <translation>建立督办事项</translation>
    </message>
    <message>
        <source>Report on follow-up</source>
        <translation>反馈督办事项</translation>
    </message>
    <message>
        <source>Settle follow-up</source>
        <translation>办结督办事项</translation>
    </message>
    <message>
        <source>Send follow-up back</source>
        <translation>退回督办反馈</translation>
    </message>
    <message>
        <source>Urge follow-up</source>
        <translation>催办督办事项</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>导出保护要求检查表</translation>
    </message>
    <message>
        <source>Hand approval over</source>
        <translation>送外部系统办理</translation>
    </message>
    <message>
        <source>Take answer in</source>
        <translation>接收外部答复</translation>
    </message>
    <message>
        <source>Refuse outside answer</source>
        <translation>拒收外部答复</translation>
    </message>
    <message>
        <source>Register outside system</source>
        <translation>登记外部系统</translation>
    </message>
    <message>
        <source>Bring in or take out rules</source>
        <translation>载入或停用规则包</translation>
    </message>
    <message>
        <source>Enter figure of the ladder</source>
        <translation>录入投资数</translation>
    </message>
    <message>
        <source>Withdraw figure of the ladder</source>
        <translation>撤销投资数</translation>
    </message>
    <message>
        <source>Set annual investment</source>
        <translation>设定年度投资</translation>
    </message>
    <message>
        <source>Record execution of the annual plan</source>
        <translation>填报年度计划执行</translation>
    </message>
    <message>
        <source>Set quota of funds</source>
        <translation>设定资金指标</translation>
    </message>
    <message>
        <source>Remove quota of funds</source>
        <translation>移除资金指标</translation>
    </message>
    <message>
        <source>Post voucher</source>
        <translation>记账</translation>
    </message>
    <message>
        <source>Reverse voucher</source>
        <translation>冲销凭证</translation>
    </message>
    <message>
        <source>Carry funds over</source>
        <translation>资金结转</translation>
    </message>
    <message>
        <source>Add to the goals</source>
        <translation>新增规划任务</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>修改规划任务</translation>
    </message>
    <message>
        <source>Move goal</source>
        <translation>移动规划任务</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>删除规划任务</translation>
    </message>
    <message>
        <source>Edit dictionary</source>
        <translation>修改字典</translation>
    </message>
    <message>
        <source>Import dictionary</source>
        <translation>导入字典</translation>
    </message>
    <message>
        <source>Edit particulars of project</source>
        <translation>修改项目基本信息</translation>
    </message>
    <message>
        <source>Judge projects that look alike</source>
        <translation>核定相似项目</translation>
    </message>
    <message>
        <source>Propose funding of a year</source>
        <translation>提出年度资金匹配方案</translation>
    </message>
    <message>
        <source>Settle funding proposal</source>
        <translation>办结资金匹配方案</translation>
    </message>
    <message>
        <source>Begin the steps of project</source>
        <translation>启动项目审批环节</translation>
    </message>
    <message>
        <source>Pass step</source>
        <translation>通过环节</translation>
    </message>
    <message>
        <source>Leave step out</source>
        <translation>简化环节</translation>
    </message>
    <message>
        <source>Send step back</source>
        <translation>退回环节</translation>
    </message>
    <message>
        <source>Open step again</source>
        <translation>重新办理环节</translation>
    </message>
    <message>
        <source>Tie step to approval</source>
        <translation>环节对应审批</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>登记项目文件</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>修改项目文件</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>移除项目文件</translation>
    </message>
    <message>
        <source>Enter tender</source>
        <translation>录入招标项目</translation>
    </message>
    <message>
        <source>Remove tender</source>
        <translation>删除招标项目</translation>
    </message>
    <message>
        <source>Record event of tender</source>
        <translation>登记招标节点</translation>
    </message>
    <message>
        <source>Enter contract</source>
        <translation>录入合同</translation>
    </message>
    <message>
        <source>Remove contract</source>
        <translation>删除合同草稿</translation>
    </message>
    <message>
        <source>Sign contract</source>
        <translation>签订合同</translation>
    </message>
    <message>
        <source>End contract</source>
        <translation>终结合同</translation>
    </message>
    <message>
        <source>Enter guarantee</source>
        <translation>登记保函保证金</translation>
    </message>
    <message>
        <source>Enter payment</source>
        <translation>录入支付申请</translation>
    </message>
    <message>
        <source>Remove payment</source>
        <translation>删除支付申请</translation>
    </message>
    <message>
        <source>Confirm payment</source>
        <translation>确认支付</translation>
    </message>
    <message>
        <source>Import ledger of projects</source>
        <translation>导入项目台账</translation>
    </message>
    <message>
        <source>Set the site&apos;s matters for meetings</source>
        <translation>设定本单位上会事项</translation>
    </message>
    <message>
        <source>Person leaves or comes back</source>
        <translation>人员离岗或返岗</translation>
    </message>
    <message>
        <source>Draw place on the map</source>
        <translation>在地图上绘制位置</translation>
    </message>
    <message>
        <source>Take place off the map</source>
        <translation>从地图上移除位置</translation>
    </message>
    <message>
        <source>Settle works that meet</source>
        <translation>办理时空冲突</translation>
    </message>
    <message>
        <source>Load layer of the map</source>
        <translation>加载地图图层</translation>
    </message>
    <message>
        <source>Edit layer of the map</source>
        <translation>修改地图图层</translation>
    </message>
    <message>
        <source>Take layer off the map</source>
        <translation>停用地图图层</translation>
    </message>
    <message>
        <source>Register field device</source>
        <translation>登记外业终端</translation>
    </message>
    <message>
        <source>Strike off field device</source>
        <translation>注销外业终端</translation>
    </message>
    <message>
        <source>Make field package</source>
        <translation>制作外业数据包</translation>
    </message>
    <message>
        <source>Take in package from the field</source>
        <translation>导入外业成果包</translation>
    </message>
    <message>
        <source>Make receipt for the field</source>
        <translation>制作外业回执</translation>
    </message>
    <message>
        <source>Settle conflict from the field</source>
        <translation>裁决外业冲突</translation>
    </message>
    <message>
        <source>Review report from the field</source>
        <translation>审核外业填报</translation>
    </message>
</context>
<context>
    <name>AlarmQuestion</name>
    <message>
        <source>Much lies together in what is to leave. Go on?</source>
        <translation>输出内容大量汇聚，是否继续？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>More than 1,000,000,000,000 yuan (1 万亿元) is no amount of a project: check the unit.</source>
        <translation>超过 1 万亿元，不会是一个项目的金额：请核对单位。</translation>
    </message>
    <message>
        <source>This is not an amount: digits, with a decimal point where needed.</source>
        <translation>不是金额：请填数字，需要时带小数点。</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>ten thousand yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>hundred million yuan</source>
        <translation>亿元</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>请填写金额。</translation>
    </message>
    <message>
        <source>An amount is not below nothing.</source>
        <translation>金额不能为负数。</translation>
    </message>
    <message>
        <source>Nothing is smaller than 0.01 yuan.</source>
        <translation>金额最小到分（0.01 元）。</translation>
    </message>
    <message>
        <source>The amount must be more than nothing.</source>
        <translation>金额必须大于零。</translation>
    </message>
    <message>
        <source>Less than 1,000 yuan: is the unit right?</source>
        <translation>不足 1,000 元：单位是否正确？</translation>
    </message>
    <message>
        <source>100,000,000,000 yuan (1000 亿元) or more: is the unit right?</source>
        <translation>达到 1000 亿元：单位是否正确？</translation>
    </message>
    <message>
        <source>The sum is too large to be counted.</source>
        <translation>合计数过大，无法计算。</translation>
    </message>
    <message>
        <source>%1 hundred million yuan</source>
        <translation>%1 亿元</translation>
    </message>
    <message>
        <source>%1 ten thousand yuan</source>
        <translation>%1 万元</translation>
    </message>
</context>
<context>
    <name>AnnualPlan</name>
    <message>
        <source>An amount of a source is below nothing or too large.</source>
        <translation>有一个来源的金额为负数或过大。</translation>
    </message>
    <message>
        <source>The sources add up to %1 yuan, the amount of the year is %2 yuan.</source>
        <translation>各来源合计 %1 元，年度投资额为 %2 元，两者应当相等。</translation>
    </message>
    <message>
        <source>Say what is built this year.</source>
        <translation>请填写年度建设内容。</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>The act does not say who takes part in “%1”.</source>
        <translation>该操作没有载明“%1”的参与人。</translation>
    </message>
    <message>
        <source>The act does not say until when “%1” may take.</source>
        <translation>该操作没有载明“%1”的办理期限。</translation>
    </message>
    <message>
        <source>This step of the case is over: somebody decided, returned or ended it meanwhile. Open the case again.</source>
        <translation>本环节已经结束：其间已有人办结、退回或者终止。请重新打开该审批事项。</translation>
    </message>
    <message>
        <source>The process does not allow this in “%1”.</source>
        <translation>流程不允许在“%1”环节进行此操作。</translation>
    </message>
    <message>
        <source>Who was delegated may only give an opinion.</source>
        <translation>受委派人只能提出意见。</translation>
    </message>
    <message>
        <source>It is not your turn in “%1”.</source>
        <translation>“%1”环节目前不由您办理。</translation>
    </message>
    <message>
        <source>Say why you do not agree.</source>
        <translation>请填写不同意的理由。</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>请选择人员。</translation>
    </message>
    <message>
        <source>There are too many signers already.</source>
        <translation>签批人过多。</translation>
    </message>
    <message>
        <source>This person signs here already, keeps out of the case, or started it.</source>
        <translation>该人员已是本环节签批人、应当回避，或者是发起人。</translation>
    </message>
    <message>
        <source>This person must keep out of the case.</source>
        <translation>该人员应当回避。</translation>
    </message>
    <message>
        <source>Only who added a signer, or the process administrator, may remove one.</source>
        <translation>只有加签人或者流程管理员可以减签。</translation>
    </message>
    <message>
        <source>The last signer cannot be removed.</source>
        <translation>不能减去最后一名签批人。</translation>
    </message>
    <message>
        <source>This person has signed already, or does not sign here.</source>
        <translation>该人员已签批，或者不是本环节签批人。</translation>
    </message>
    <message>
        <source>Choose one person.</source>
        <translation>请只选择一名人员。</translation>
    </message>
    <message>
        <source>Say why the case is returned.</source>
        <translation>请填写退回的理由。</translation>
    </message>
    <message>
        <source>The case can only be returned to a step that it has passed on the way here.</source>
        <translation>只能退回到本路径上已办结的环节。</translation>
    </message>
    <message>
        <source>Only the process administrator may do this.</source>
        <translation>只有流程管理员可以进行此操作。</translation>
    </message>
    <message>
        <source>The case runs on another version of its process than was asked for.</source>
        <translation>该事项所用的流程版本与所要求的不一致。</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Add signer</source>
        <translation>加签</translation>
    </message>
    <message>
        <source>Remove signer</source>
        <translation>减签</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>委派</translation>
    </message>
    <message>
        <source>Send a copy</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Assign signers</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Time passes</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>Outcome received</source>
        <translation>收到结果</translation>
    </message>
    <message>
        <source>Only who started the case may do this.</source>
        <translation>只有发起人可以进行此操作。</translation>
    </message>
    <message>
        <source>The case has ended.</source>
        <translation>该事项已办结。</translation>
    </message>
    <message>
        <source>Nobody acts here.</source>
        <translation>没有指明操作人。</translation>
    </message>
    <message>
        <source>The case has been submitted already.</source>
        <translation>该事项已经提交。</translation>
    </message>
    <message>
        <source>The case cannot be withdrawn any more, or is with you already.</source>
        <translation>该事项已不能撤回，或者已在您手中。</translation>
    </message>
    <message>
        <source>While others decide, only the process administrator may end the case; withdraw it first.</source>
        <translation>他人办理期间只有流程管理员可以终止；请先撤回。</translation>
    </message>
    <message>
        <source>Say why the case is ended.</source>
        <translation>请填写终止的理由。</translation>
    </message>
    <message>
        <source>Only who takes part in the case may do this.</source>
        <translation>只有该事项的参与人可以进行此操作。</translation>
    </message>
    <message>
        <source>Choose a person who has no copy yet.</source>
        <translation>请选择尚未抄送的人员。</translation>
    </message>
    <message numerus="yes">
        <source>The case was urged already; it can be urged again %n minute(s) after that.</source>
        <translation>
            <numerusform>该事项已催办，%n分钟后方可再次催办。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is asked just now.</source>
        <translation>目前没有待办人。</translation>
    </message>
    <message>
        <source>The case does not wait for this outcome any more.</source>
        <translation>该事项已不再等待此结果。</translation>
    </message>
    <message>
        <source>“%1” is not filled in.</source>
        <translation>“%1”没有填写。</translation>
    </message>
    <message>
        <source>“%1” holds another kind of value than is asked for.</source>
        <translation>“%1”的值类型不符。</translation>
    </message>
    <message>
        <source>“%1” is none of the choices of “%2”.</source>
        <translation>“%1”不是“%2”的选项。</translation>
    </message>
    <message>
        <source>The form has no field “%1”.</source>
        <translation>表单没有“%1”字段。</translation>
    </message>
    <message>
        <source>A stored form cannot be read.</source>
        <translation>无法读取已保存的表单。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或者 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>此处不能使用“%1”。</translation>
    </message>
    <message>
        <source>This must be %1.</source>
        <translation>此处应为%1。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>此处应为%1至%2的整数。</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>此处应为整数。</translation>
    </message>
    <message>
        <source>This must be an amount with at most two decimals.</source>
        <translation>此处应为最多两位小数的金额。</translation>
    </message>
    <message>
        <source>“%1” is not known here; known are: %2.</source>
        <translation>此处不能使用“%1”；可用：%2。</translation>
    </message>
    <message>
        <source>The text goes on after its end.</source>
        <translation>结尾之后还有内容。</translation>
    </message>
    <message>
        <source>“%1” is expected here.</source>
        <translation>此处应为“%1”。</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>嵌套层次过多。</translation>
    </message>
    <message>
        <source>A value is expected here.</source>
        <translation>此处应有一个值。</translation>
    </message>
    <message>
        <source>This escape is not known.</source>
        <translation>无法识别的转义符。</translation>
    </message>
    <message>
        <source>A text may not go on over a line&apos;s end.</source>
        <translation>文本不得跨行。</translation>
    </message>
    <message>
        <source>This is not valid Unicode text.</source>
        <translation>不是有效的 Unicode 文本。</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>“%1”重复出现。</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>文本超过 1 MiB。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第%1行第%2列：%3</translation>
    </message>
    <message>
        <source>“%1” was shortened: %2</source>
        <translation>“%1”缩短期限：%2</translation>
    </message>
    <message>
        <source>This format is not known; 1 is.</source>
        <translation>不支持该格式版本；应为 1。</translation>
    </message>
    <message>
        <source>Matters and procedures are missing.</source>
        <translation>缺少决策事项和程序。</translation>
    </message>
    <message>
        <source>The mark must be V, P or K.</source>
        <translation>依据标记应为 V、P 或者 K。</translation>
    </message>
    <message>
        <source>This share can never be reached.</source>
        <translation>该比例不可能达到。</translation>
    </message>
    <message>
        <source>There is no procedure “%1”.</source>
        <translation>没有“%1”程序。</translation>
    </message>
    <message>
        <source>No rule of collective decisions names “%1”.</source>
        <translation>集体决策规则中没有“%1”事项。</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 of %2 members are there who may decide; that is too few.</source>
        <translation>应到%2人，可参加决策的实到%1人，不足法定人数。</translation>
    </message>
    <message>
        <source>The dates of “%1” are missing.</source>
        <translation>缺少“%1”的起止日期。</translation>
    </message>
    <message>
        <source>“%1” took %2 working days; at least %3 are required.</source>
        <translation>“%1”历时%2个工作日，不得少于%3个工作日。</translation>
    </message>
    <message>
        <source>“%1” took %2 days; at least %3 are required.</source>
        <translation>“%1”历时%2日，不得少于%3日。</translation>
    </message>
    <message>
        <source>The meeting is over.</source>
        <translation>会议已结束。</translation>
    </message>
    <message>
        <source>The meeting has no such topic.</source>
        <translation>会议没有该议题。</translation>
    </message>
    <message>
        <source>The topic is not at this point.</source>
        <translation>该议题不在此阶段。</translation>
    </message>
    <message>
        <source>The topic has been called already; its papers stand.</source>
        <translation>该议题已开始审议，材料不得更换。</translation>
    </message>
    <message>
        <source>The topic needs a title.</source>
        <translation>请填写议题名称。</translation>
    </message>
    <message>
        <source>This matter does not belong to this kind of meeting.</source>
        <translation>该事项不属于本类会议的决策范围。</translation>
    </message>
    <message>
        <source>This paper is not one of those required.</source>
        <translation>该材料不在应当提交的材料之列。</translation>
    </message>
    <message>
        <source>These dates cannot be.</source>
        <translation>日期有误。</translation>
    </message>
    <message>
        <source>What is not over yet cannot be recorded.</source>
        <translation>尚未结束的期限不能登记。</translation>
    </message>
    <message>
        <source>Name a member who does not avoid this topic yet, and the reason.</source>
        <translation>请指明尚未回避的参会人员，并填写理由。</translation>
    </message>
    <message>
        <source>This person is not of the meeting.</source>
        <translation>该人员不是参会人员。</translation>
    </message>
    <message>
        <source>Members come and go between two topics; postpone this one first.</source>
        <translation>审议期间成员不得到会或者离会；请先暂缓该议题。</translation>
    </message>
    <message>
        <source>Only who chairs the meeting may do this.</source>
        <translation>只有会议主持人可以进行此操作。</translation>
    </message>
    <message>
        <source>The meeting is open already.</source>
        <translation>会议已经开始。</translation>
    </message>
    <message>
        <source>Who chairs the meeting is not there.</source>
        <translation>会议主持人没有到会。</translation>
    </message>
    <message>
        <source>One topic after the other: “%1” is not decided yet.</source>
        <translation>一事一议：“%1”尚未议决。</translation>
    </message>
    <message>
        <source>This person takes no part in the topic.</source>
        <translation>该人员不参加本议题的审议。</translation>
    </message>
    <message>
        <source>This opinion is on record; it is not said again.</source>
        <translation>该人员的意见已记录在案，不得重复发表。</translation>
    </message>
    <message>
        <source>The opinion is recorded in words.</source>
        <translation>请如实记录意见内容。</translation>
    </message>
    <message>
        <source>Not everybody has spoken; no vote before that.</source>
        <translation>还有成员没有发表意见，不得表决。</translation>
    </message>
    <message>
        <source>This person has no vote on the topic.</source>
        <translation>该人员对本议题没有表决权。</translation>
    </message>
    <message>
        <source>This person has voted already.</source>
        <translation>该人员已表决。</translation>
    </message>
    <message>
        <source>Who chairs votes last.</source>
        <translation>主要负责人应当最后表决。</translation>
    </message>
    <message>
        <source>Not everybody has voted.</source>
        <translation>还有成员没有表决。</translation>
    </message>
    <message>
        <source>The resolution is missing.</source>
        <translation>请填写决议内容。</translation>
    </message>
    <message>
        <source>Every task needs words, a person and a date.</source>
        <translation>每项任务应当有内容、责任人和完成日期。</translation>
    </message>
    <message>
        <source>The votes decide, and they decide otherwise.</source>
        <translation>应当按照表决结果作出决定。</translation>
    </message>
    <message>
        <source>Who avoids the topic cannot decide against the votes.</source>
        <translation>回避人员不得作出与表决结果不一致的决定。</translation>
    </message>
    <message>
        <source>A decision against the majority needs its reasons.</source>
        <translation>拟作出的决定与多数人意见不一致的，应当说明理由。</translation>
    </message>
    <message>
        <source>Say why the topic is postponed.</source>
        <translation>请填写暂缓议决的理由。</translation>
    </message>
    <message>
        <source>The meeting is not open.</source>
        <translation>会议没有开始。</translation>
    </message>
    <message>
        <source>Decide or postpone the topics that are left first.</source>
        <translation>请先议决或者暂缓其余议题。</translation>
    </message>
    <message>
        <source>This kind of meeting is not known.</source>
        <translation>没有该类会议的决策程序。</translation>
    </message>
    <message>
        <source>A member stands here twice.</source>
        <translation>参会人员重复。</translation>
    </message>
    <message>
        <source>A meeting has one person who chairs it.</source>
        <translation>会议应当有且只有一名主持人。</translation>
    </message>
    <message>
        <source>A meeting needs a title and a date.</source>
        <translation>请填写会议名称和日期。</translation>
    </message>
    <message>
        <source>The first node must be the start.</source>
        <translation>第一个节点应为开始节点。</translation>
    </message>
    <message>
        <source>The last node must be an end.</source>
        <translation>最后一个节点应为结束节点。</translation>
    </message>
    <message>
        <source>There are more than 500 nodes.</source>
        <translation>节点超过500个。</translation>
    </message>
    <message>
        <source>The process needs a key of Latin letters, digits and hyphens.</source>
        <translation>流程标识应由拉丁字母、数字和连字符组成。</translation>
    </message>
    <message>
        <source>The version counts from 1.</source>
        <translation>版本号从1开始。</translation>
    </message>
    <message>
        <source>The process needs a name.</source>
        <translation>请填写流程名称。</translation>
    </message>
    <message>
        <source>The time between two urges cannot be negative.</source>
        <translation>催办间隔不得为负。</translation>
    </message>
    <message>
        <source>The form field “%1” needs a key and a label.</source>
        <translation>表单字段“%1”应当有标识和名称。</translation>
    </message>
    <message>
        <source>The form field “%1” stands here twice.</source>
        <translation>表单字段“%1”重复。</translation>
    </message>
    <message>
        <source>The form field “%1” needs different choices, or may have none.</source>
        <translation>表单字段“%1”的选项缺失、重复，或者不应有选项。</translation>
    </message>
    <message>
        <source>Branches are nested too deeply.</source>
        <translation>分支嵌套层次过多。</translation>
    </message>
    <message>
        <source>A node needs an id of Latin letters, digits and hyphens.</source>
        <translation>节点标识应由拉丁字母、数字和连字符组成。</translation>
    </message>
    <message>
        <source>The id “%1” stands here twice.</source>
        <translation>节点标识“%1”重复。</translation>
    </message>
    <message>
        <source>There is one start only, the first node.</source>
        <translation>开始节点只能有一个，且为第一个节点。</translation>
    </message>
    <message>
        <source>Nothing can come after this end.</source>
        <translation>结束之后不得再有节点。</translation>
    </message>
    <message>
        <source>A case cannot end inside of a branch that runs in parallel with others.</source>
        <translation>并行分支内不得结束流程。</translation>
    </message>
    <message>
        <source>A node needs a name.</source>
        <translation>请填写节点名称。</translation>
    </message>
    <message>
        <source>Nobody is named for this node.</source>
        <translation>该节点没有指定参与人。</translation>
    </message>
    <message>
        <source>The share must be from 1 to 100 percent.</source>
        <translation>会签比例应为1%至100%。</translation>
    </message>
    <message>
        <source>The sub-process is not named.</source>
        <translation>没有指定子流程。</translation>
    </message>
    <message>
        <source>The matter for collective decision is not named.</source>
        <translation>没有指定集体决策事项。</translation>
    </message>
    <message>
        <source>A timer waits 1 to 3650 working days.</source>
        <translation>定时节点应为1至3650个工作日。</translation>
    </message>
    <message>
        <source>A deadline is at most 3650 working days away.</source>
        <translation>办理时限不得超过3650个工作日。</translation>
    </message>
    <message>
        <source>A reminder must lie before the deadline.</source>
        <translation>提醒应当早于办理时限。</translation>
    </message>
    <message>
        <source>Without a deadline nothing can be late.</source>
        <translation>没有办理时限，不能设置超期上报。</translation>
    </message>
    <message>
        <source>The role is not named.</source>
        <translation>没有指定角色。</translation>
    </message>
    <message>
        <source>“%1” is not the id of a person.</source>
        <translation>“%1”不是人员标识。</translation>
    </message>
    <message>
        <source>“%1” must be a required form field that holds a person.</source>
        <translation>“%1”应为必填的人员字段。</translation>
    </message>
    <message>
        <source>“%1” must be a required form field that holds a unit.</source>
        <translation>“%1”应为必填的单位字段。</translation>
    </message>
    <message>
        <source>This kind of node has no branches.</source>
        <translation>此类节点没有分支。</translation>
    </message>
    <message>
        <source>There must be two branches or more.</source>
        <translation>分支不得少于两个。</translation>
    </message>
    <message>
        <source>A parallel branch has no condition.</source>
        <translation>并行分支不设条件。</translation>
    </message>
    <message>
        <source>Every branch but the last needs a condition; the last is for all other cases.</source>
        <translation>除最后一个分支外均应设条件；最后一个分支适用于其他情形。</translation>
    </message>
    <message>
        <source>A parallel branch is empty.</source>
        <translation>并行分支为空。</translation>
    </message>
    <message>
        <source>Conditions are nested too deeply.</source>
        <translation>条件嵌套层次过多。</translation>
    </message>
    <message>
        <source>A part of the condition is missing.</source>
        <translation>条件不完整。</translation>
    </message>
    <message>
        <source>The condition asks for “%1”, which must be a required form field.</source>
        <translation>条件所用的“%1”应为必填的表单字段。</translation>
    </message>
    <message>
        <source>“%1” can only be asked for equality.</source>
        <translation>“%1”只能比较是否相等。</translation>
    </message>
    <message>
        <source>“%1” cannot have the value that is asked for.</source>
        <translation>“%1”不可能取所比较的值。</translation>
    </message>
    <message>
        <source>“%1” must be a required form field of the same kind as “%2”.</source>
        <translation>“%1”应为与“%2”同类型的必填字段。</translation>
    </message>
    <message>
        <source>The share in the condition is out of range.</source>
        <translation>条件中的百分比超出范围。</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is there twice.</source>
        <translation>“%2”第%1版重复。</translation>
    </message>
    <message>
        <source>There is no process “%1”.</source>
        <translation>没有“%1”流程。</translation>
    </message>
    <message>
        <source>“%1” leads back to this process.</source>
        <translation>“%1”又回到本流程，构成循环。</translation>
    </message>
    <message>
        <source>CNY %1 (ten thousands)</source>
        <translation>%1万元</translation>
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
        <source>otherwise</source>
        <translation>其他情形</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%2的%1%</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>并非（%1）</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 且 </translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或者 </translation>
    </message>
    <message>
        <source>Nobody is left to sign in “%1”.</source>
        <translation>“%1”环节没有可签批的人员。</translation>
    </message>
    <message>
        <source>The process does not go on.</source>
        <translation>流程无法继续。</translation>
    </message>
    <message>
        <source>A stored approval cannot be read.</source>
        <translation>无法读取已保存的审批数据。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who chairs speaks last; %n member(s) have not spoken yet.</source>
        <translation>
            <numerusform>主要负责人应当末位表态，还有%n名成员没有发表意见。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would sign in more than one step.</source>
        <translation>
            <numerusform>有%n人在多个环节签批。</numerusform>
        </translation>
    </message>
    <message>
        <source>(tried out)</source>
        <translation>（仿真）</translation>
    </message>
    <message>
        <source>Time alone changes nothing here.</source>
        <translation>此处不会因时间推移而变化。</translation>
    </message>
    <message>
        <source>Nothing was recorded for this person that is still to be confirmed.</source>
        <translation>没有记录此人待确认的意见。</translation>
    </message>
    <message>
        <source>There are more than 50 follow-ups.</source>
        <translation>督办事项超过 50 项。</translation>
    </message>
    <message>
        <source>A follow-up needs words.</source>
        <translation>督办事项须写明内容。</translation>
    </message>
    <message>
        <source>A follow-up is due after 1 to 3650 working days.</source>
        <translation>督办事项的期限为 1 至 3650 个工作日。</translation>
    </message>
    <message>
        <source>“%1” is asked for by the law: %2.</source>
        <translation>“%1”是法律规定的事项：%2。</translation>
    </message>
    <message>
        <source>from %1 yuan on (%2)</source>
        <translation>%1 元起（%2）</translation>
    </message>
    <message>
        <source>always</source>
        <translation>一律</translation>
    </message>
    <message>
        <source>%1 · %2, %3, %4</source>
        <translation>%1 · %2，%3，%4</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>新增：%1。</translation>
    </message>
    <message>
        <source>Changed: %1; before: %2.</source>
        <translation>变更：%1；原为：%2。</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <translation>删去：%1。</translation>
    </message>
    <message>
        <source>Say why a signer is replaced.</source>
        <translation>请说明改派签批人的理由。</translation>
    </message>
</context>
<context>
    <name>ApprovalDesk</name>
    <message>
        <source>There is no process &quot;%1&quot;.</source>
        <translation>没有流程“%1”。</translation>
    </message>
    <message>
        <source>An approval needs a title.</source>
        <translation>审批须有事项名称。</translation>
    </message>
    <message>
        <source>You have no signing key in this session. Make one on the page of approvals, or log in anew.</source>
        <translation>本次登录没有可用的签名密钥。请先在“审批”页生成，或重新登录。</translation>
    </message>
    <message>
        <source>This is not a copy that you were sent.</source>
        <translation>这不是抄送给您的事项。</translation>
    </message>
    <message>
        <source>The process &quot;%1&quot; has version %2 already; a changed one needs a higher number.</source>
        <translation>流程“%1”已有第 %2 版；改动后的流程须用更高的版本号。</translation>
    </message>
    <message>
        <source>There is no such approval.</source>
        <translation>没有这项审批。</translation>
    </message>
    <message>
        <source>The key was not in use at that time.</source>
        <translation>签名时该密钥不在启用期内。</translation>
    </message>
    <message>
        <source>The key is not one of this person&apos;s.</source>
        <translation>该密钥不属于此人。</translation>
    </message>
    <message>
        <source>Time went by; nobody signs that.</source>
        <translation>时间推移产生，无人签名。</translation>
    </message>
    <message>
        <source>The signature does not belong to what is stored: opinion, form, person or time were altered.</source>
        <translation>签名与存储内容不符：意见、表单、人员或时间被改动。</translation>
    </message>
    <message>
        <source>The approval cannot be read.</source>
        <translation>无法读取该审批。</translation>
    </message>
    <message>
        <source>The act names another person than its row.</source>
        <translation>办理记录中的人员与登记不一致。</translation>
    </message>
    <message>
        <source>Time and outcomes are told by the program, not by a person.</source>
        <translation>时限到达和办理结果由程序记录，不能由人员提交。</translation>
    </message>
    <message>
        <source>%1 (for No. %2: %3)</source>
        <translation>%1（为第 %2 号：%3）</translation>
    </message>
    <message>
        <source>Approval No. %1 does not wait for this any more.</source>
        <translation>第 %1 号审批不再等待本事项。</translation>
    </message>
    <message>
        <source>This matter does not wait for a meeting any more.</source>
        <translation>该事项不再等待上会。</translation>
    </message>
    <message>
        <source>Nobody signed this, and nothing that is stored has this outcome.</source>
        <translation>无人签名，且已存的记录中没有这一结果。</translation>
    </message>
    <message>
        <source>The case above does not wait for this any more; who acted there signed there.</source>
        <translation>上级审批不再等待本事项；操作人已在上级审批中签名。</translation>
    </message>
    <message>
        <source>A meeting decided; its members signed there.</source>
        <translation>由会议决定；参会人员已在会议记录中签名。</translation>
    </message>
    <message>
        <source>A sub-process decided; its signers signed there.</source>
        <translation>由子流程决定；办理人已在子流程中签名。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be decided by a meeting from this amount on, and this process holds none (%2).</source>
        <translation>“%1”达到该金额必须经会议集体决策，而本流程没有上会环节（%2）。</translation>
    </message>
    <message>
        <source>(above your clearance)</source>
        <translation>（超出您的涉密等级）</translation>
    </message>
    <message>
        <source>%1 is not cleared for this approval&apos;s secrecy label, or not among those who need to know.</source>
        <translation>%1 的涉密等级不足，或不在知悉范围内，不能参与该审批。</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1 quarter %2</source>
        <translation>%1 年第 %2 季度</translation>
    </message>
</context>
<context>
    <name>AssignmentCommands</name>
    <message>
        <source>The units of an assignment cannot be negative, nor over a million.</source>
        <translation>分配单位不能为负数，也不能超过一百万。</translation>
    </message>
    <message>
        <source>This amount of work is not possible.</source>
        <translation>工时数值不合理。</translation>
    </message>
    <message>
        <source>The work done lies between nothing and the whole work.</source>
        <translation>已完成工时应在 0 与总工时之间。</translation>
    </message>
    <message>
        <source>A cost cannot be negative.</source>
        <translation>成本不能为负数。</translation>
    </message>
    <message>
        <source>A delay cannot be negative, nor over 100 years.</source>
        <translation>延迟不能为负数，也不能超过 100 年。</translation>
    </message>
    <message>
        <source>The task is not in the plan any more.</source>
        <translation>该任务已不在计划中。</translation>
    </message>
    <message>
        <source>A summary task has no work of its own. Assign its tasks instead.</source>
        <translation>摘要任务自身没有工时，请给它下面的任务分配资源。</translation>
    </message>
    <message>
        <source>The resource is not in the plan any more.</source>
        <translation>该资源已不在计划中。</translation>
    </message>
    <message>
        <source>The resource is assigned to this task already.</source>
        <translation>该资源已分配给此任务。</translation>
    </message>
    <message>
        <source>The assignment is not in the plan any more.</source>
        <translation>该资源分配已不在计划中。</translation>
    </message>
</context>
<context>
    <name>AssignmentText</name>
    <message>
        <source>“%1” is named twice.</source>
        <translation>“%1”写了两次。</translation>
    </message>
    <message>
        <source>There is no resource called “%1”. Is “%2” meant?</source>
        <translation>没有名为“%1”的资源。是否应为“%2”？</translation>
    </message>
    <message>
        <source>There is no resource called “%1”. Resources are added on the tab Resources.</source>
        <translation>没有名为“%1”的资源。资源在“资源”页添加。</translation>
    </message>
    <message>
        <source>There are several resources called “%1”: give them different names first.</source>
        <translation>有多个资源都名为“%1”，请先改用不同的名称。</translation>
    </message>
    <message>
        <source>Write a ; behind “%1”, before the next name.</source>
        <translation>“%1”之后应以分号隔开，再写下一个名称。</translation>
    </message>
    <message>
        <source>The bracket behind “%1” is not closed.</source>
        <translation>“%1”之后的方括号没有写完。</translation>
    </message>
    <message>
        <source>The quantity behind “%1” cannot be read. Write for example [120] or [1.5].</source>
        <translation>“%1”之后的数量无法识别，应写成 [120] 或 [1.5] 的形式。</translation>
    </message>
    <message>
        <source>The units behind “%1” cannot be read. Write for example [50%] or [0.5].</source>
        <translation>“%1”之后的投入量无法识别，应写成 [50%] 或 [0.5] 的形式。</translation>
    </message>
    <message>
        <source>The cost behind “%1” cannot be read. Write for example [¥3000].</source>
        <translation>“%1”之后的金额无法识别，应写成 [¥3000] 的形式。</translation>
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
        <source>The attachment could not be saved. Check the free space and the folder&apos;s permissions.</source>
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
    <message>
        <source>Acts bound to approvals</source>
        <translation>须经审批的事项</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 and %2 months</source>
        <translation>%1 %2 个月</translation>
    </message>
    <message>
        <source>Label from which exports need an approval</source>
        <translation>输出须经审批的起始密级</translation>
    </message>
    <message>
        <source>Label from which the screen bears a watermark</source>
        <translation>屏幕水印的起始密级</translation>
    </message>
    <message>
        <source>Label from which paper bears a watermark</source>
        <translation>打印水印的起始密级</translation>
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
    <name>Availability</name>
    <message>
        <source>The availability “%1” cannot be read; days and thousandths of a unit such as 2026-01-01..2026-03-31=500 are expected.</source>
        <translation>无法识别可用量“%1”；应为日期区间和千分之几个单位，例如 2026-01-01..2026-03-31=500。</translation>
    </message>
</context>
<context>
    <name>BaselineCommands</name>
    <message>
        <source>The baseline is not in the plan any more.</source>
        <translation>该基线已不在计划中。</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>基线 %1</translation>
    </message>
    <message>
        <source>A baseline needs the number of the document that approved it.</source>
        <translation>保存基线须填写批准文件的文号。</translation>
    </message>
    <message>
        <source>A plan without tasks has nothing to save.</source>
        <translation>计划中没有任务，无可保存的内容。</translation>
    </message>
    <message>
        <source>Progress is measured against “%1”. Choose another baseline for that before this one is deleted.</source>
        <translation>进度正以“%1”为对比基线。请先改选其他基线作对比，再删除它。</translation>
    </message>
</context>
<context>
    <name>BaselineComparison</name>
    <message>
        <source>The plan has no such baseline.</source>
        <translation>计划中没有这个基线。</translation>
    </message>
    <message>
        <source>(deleted task)</source>
        <translation>（已删除的任务）</translation>
    </message>
</context>
<context>
    <name>Bilingual</name>
    <message>
        <source>en</source>
        <extracomment>The language this translation is in, as a code: &quot;zh&quot; for Chinese.</extracomment>
        <translation>zh</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>The acts bound to approvals are damaged.</source>
        <translation>审批绑定的数据已损坏。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不作要求</translation>
    </message>
    <message>
        <source>from &quot;%1&quot; on</source>
        <translation>“%1”及以上</translation>
    </message>
    <message>
        <source>%1 (to be checked against the text)</source>
        <translation>%1（须核对原文）</translation>
    </message>
</context>
<context>
    <name>BlockEdit</name>
    <message>
        <source>There is no working time between the task&apos;s start and that day.</source>
        <translation>任务开始时间与该日之间没有工作时间。</translation>
    </message>
    <message>
        <source>None of these cells can be edited: they are calculated.</source>
        <translation>所选单元格均由程序计算，不能编辑。</translation>
    </message>
    <message>
        <source>At most %1 rows can be pasted at once; these are %2. Nothing was changed.</source>
        <translation>一次最多粘贴 %1 行，现有 %2 行。没有做任何改动。</translation>
    </message>
    <message>
        <source>Pasting was cancelled. Nothing was changed.</source>
        <translation>已取消粘贴，没有做任何改动。</translation>
    </message>
</context>
<context>
    <name>CalendarSet</name>
    <message>
        <source>The week of the calendar &quot;%1&quot; cannot be read and is left out. %2</source>
        <translation>日历“%1”的工作周无法读取，已略去。%2</translation>
    </message>
    <message>
        <source>The exceptions of the calendar &quot;%1&quot; cannot be read and are left out. %2</source>
        <translation>日历“%1”的例外日期无法读取，已略去。%2</translation>
    </message>
    <message>
        <source>The calendar &quot;%1&quot; builds on a calendar that is missing; the standard calendar stands in for it.</source>
        <translation>日历“%1”的基准日历不存在，由标准日历代替。</translation>
    </message>
    <message>
        <source>The bases of the calendar &quot;%1&quot; form a loop; the standard calendar ends it.</source>
        <translation>日历“%1”的基准日历形成循环，已改以标准日历为终点。</translation>
    </message>
    <message>
        <source>The project&apos;s calendar is missing; the standard calendar stands in for it.</source>
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
        <source>The calendar&apos;s text is not in the form that this program writes.</source>
        <translation>日历文本不符合本程序写入的格式。</translation>
    </message>
</context>
<context>
    <name>CaseBatch</name>
    <message>
        <source>It is not your turn.</source>
        <translation>当前不由您办理。</translation>
    </message>
    <message>
        <source>The process wants this step to be looked at by itself.</source>
        <translation>流程规定该环节须逐件办理。</translation>
    </message>
    <message>
        <source>An opinion is wanted: it stands in each case.</source>
        <translation>请填写意见，意见将写入每一件审批。</translation>
    </message>
</context>
<context>
    <name>CaseEffects</name>
    <message>
        <source>The approval names a stage that is unknown.</source>
        <translation>审批所列的项目阶段无法识别。</translation>
    </message>
    <message>
        <source>The approval names no amount.</source>
        <translation>审批未列明金额。</translation>
    </message>
    <message>
        <source>The present plan is saved as the baseline &quot;%1&quot; (document %2).</source>
        <translation>现行计划固化为基线“%1”（文号 %2）。</translation>
    </message>
    <message>
        <source>The project moves to the stage &quot;%1&quot;.</source>
        <translation>项目转入“%1”阶段。</translation>
    </message>
    <message>
        <source>The approved budget becomes %1 (10,000 yuan).</source>
        <translation>概算调整为 %1 万元。</translation>
    </message>
    <message>
        <source>This program does not know what this approval sets off (%1).</source>
        <translation>本程序无法识别该审批的生效事项（%1）。</translation>
    </message>
    <message>
        <source>The approval names no leave that could be given.</source>
        <translation>本审批未写明可以准予的输出许可。</translation>
    </message>
    <message>
        <source>Who started it may print once within %1 days: %2.</source>
        <translation>准予申请人在 %1 日内打印一次：%2。</translation>
    </message>
    <message>
        <source>Who started it may export once within %1 days: %2.</source>
        <translation>准予申请人在 %1 日内导出一次：%2。</translation>
    </message>
    <message>
        <source>The person gets the role &quot;%1&quot;.</source>
        <translation>授予该人员“%1”角色。</translation>
    </message>
    <message>
        <source>The person loses the role &quot;%1&quot;.</source>
        <translation>收回该人员的“%1”角色。</translation>
    </message>
    <message>
        <source>An administrator is appointed and dismissed by two of the three, not by an approval.</source>
        <translation>三员的任免由其中两人办理，不经审批流程。</translation>
    </message>
    <message>
        <source>The person does not have this role any more.</source>
        <translation>该人员已不具有此角色。</translation>
    </message>
    <message>
        <source>Approval No. %1 %2</source>
        <translation>审批第 %1 号 %2</translation>
    </message>
    <message>
        <source>The contract comes into force at %1 yuan.</source>
        <translation>合同按%1元生效。</translation>
    </message>
    <message>
        <source>The payment of %1 yuan is approved; it is paid when that is confirmed.</source>
        <translation>批准支付%1元；确认支付后入账。</translation>
    </message>
    <message>
        <source>The funding proposal &quot;%1&quot; is adopted; funds are allotted in the ledger.</source>
        <translation>采纳资金安排方案“%1”；指标在资金账中下达。</translation>
    </message>
    <message>
        <source>The contract comes into force at %1 yuan; %2 yuan of the project&apos;s funds are committed to it.</source>
        <translation>合同按 %1 元生效；同时从项目资金中承诺 %2 元。</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>unknown person</source>
        <translation>未知人员</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>发起人</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>When approved</source>
        <translation>批准后</translation>
    </message>
    <message>
        <source>asks %1</source>
        <translation>委派 %1</translation>
    </message>
    <message>
        <source>added by %1</source>
        <translation>由 %1 加签</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>限 %1</translation>
    </message>
    <message>
        <source>Now waiting for</source>
        <translation>当前待办</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>✓ signature valid</source>
        <translation>✓ 签名有效</translation>
    </message>
    <message>
        <source>✗ signature invalid</source>
        <translation>✗ 签名无效</translation>
    </message>
    <message>
        <source>? not checked</source>
        <translation>？ 此处不核验</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>unknown unit</source>
        <translation>未知单位</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>a meeting decides</source>
        <translation>由会议集体决策</translation>
    </message>
    <message>
        <source>its sub-process, an approval of its own, is under way</source>
        <translation>其子流程（另一份审批）正在办理</translation>
    </message>
</context>
<context>
    <name>CaseStatus</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In approval</source>
        <translation>审批中</translation>
    </message>
    <message>
        <source>Returned to the starter</source>
        <translation>退回发起人</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>已终止</translation>
    </message>
</context>
<context>
    <name>CellCommands</name>
    <message>
        <source>A task that is scheduled by hand needs a start.</source>
        <translation>手动排程的任务必须有开始日期。</translation>
    </message>
    <message>
        <source>The task that the new rows belong to is not in the plan any more.</source>
        <translation>新增行所属的任务已不在计划中。</translation>
    </message>
    <message>
        <source>The task is not in the plan any more.</source>
        <translation>该任务已不在计划中。</translation>
    </message>
    <message>
        <source>A summary task gets this from its own tasks.</source>
        <translation>摘要任务的此项由其下级任务得出。</translation>
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
        <source>Row %1, column “%2”, value “%3”: %4</source>
        <translation>第 %1 行，“%2”列，值“%3”：%4</translation>
    </message>
    <message>
        <source>At most %1 rows can be added at once.</source>
        <translation>一次最多新增 %1 行。</translation>
    </message>
    <message>
        <source>A row may lie one level below the row before it, not more.</source>
        <translation>一行最多比上一行低一级。</translation>
    </message>
    <message>
        <source>A resource is named twice.</source>
        <translation>同一资源写了两次。</translation>
    </message>
    <message>
        <source>A summary task has no work of its own. Assign its tasks instead.</source>
        <translation>汇总任务没有自己的工作，请分配到它的下级任务。</translation>
    </message>
    <message>
        <source>The resource is not in the plan any more.</source>
        <translation>该资源已不在计划中。</translation>
    </message>
</context>
<context>
    <name>CellReading</name>
    <message>
        <source>It has to be one of: %1.</source>
        <translation>必须是以下之一：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>There is no unit with this name.</source>
        <translation>没有这个名称的单位。</translation>
    </message>
    <message>
        <source>There is no calendar with this name.</source>
        <translation>没有这个名称的日历。</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>这不是整数。</translation>
    </message>
    <message>
        <source>A task needs a name.</source>
        <translation>任务名称不能为空。</translation>
    </message>
    <message>
        <source>This cell cannot be empty.</source>
        <translation>此单元格不能为空。</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2026-02-14.</source>
        <translation>日期无效。请按 2026-02-14 的格式填写。</translation>
    </message>
    <message>
        <source>Dates lie between the years 1950 and 2150.</source>
        <translation>日期须在 1950 年至 2150 年之间。</translation>
    </message>
    <message>
        <source>This is not a time of day.</source>
        <translation>这不是有效的时刻。</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>请填写“是”或“否”。</translation>
    </message>
    <message>
        <source>Write a whole percentage between 0 and 100.</source>
        <translation>请填写 0 至 100 之间的整数百分比。</translation>
    </message>
    <message>
        <source>Write an amount in yuan, for example 1,234.50.</source>
        <translation>请填写以元为单位的金额，例如 1,234.50。</translation>
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
    <name>Checklist</name>
    <message>
        <source>Done</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未落实</translation>
    </message>
    <message>
        <source>, %1 on %2</source>
        <translation>(%1，%2)</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Protection checklist: %1</source>
        <translation>保护要求检查表：%1</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>What the program does</source>
        <translation>程序的措施</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>The site must</source>
        <translation>单位须自行落实</translation>
    </message>
    <message>
        <source>Answer of the site</source>
        <translation>单位填报</translation>
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
    <message>
        <source>Normal task</source>
        <translation>普通任务</translation>
    </message>
    <message>
        <source>Hammock</source>
        <translation>伴随任务（吊床）</translation>
    </message>
    <message>
        <source>Percent of duration</source>
        <translation>按工期百分比</translation>
    </message>
    <message>
        <source>Percent of work</source>
        <translation>按工作量百分比</translation>
    </message>
    <message>
        <source>Physical percent</source>
        <translation>按实物量百分比</translation>
    </message>
    <message>
        <source>The successor&apos;s calendar</source>
        <translation>后续任务的日历</translation>
    </message>
    <message>
        <source>The predecessor&apos;s calendar</source>
        <translation>前置任务的日历</translation>
    </message>
    <message>
        <source>The project&apos;s calendar</source>
        <translation>项目日历</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>Retained logic</source>
        <translation>保留逻辑</translation>
    </message>
    <message>
        <source>Progress override</source>
        <translation>进度优先</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机械设备</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>工期</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>待签</translation>
    </message>
    <message>
        <source>To advise</source>
        <translation>待提意见</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Plan of several years</source>
        <translation>中长期规划</translation>
    </message>
    <message>
        <source>Key task of a year</source>
        <translation>年度重点任务</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Left out by rule</source>
        <translation>按规定简化</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>投资估算</translation>
    </message>
    <message>
        <source>Approved budget</source>
        <translation>设计概算</translation>
    </message>
    <message>
        <source>Construction budget</source>
        <translation>施工图预算</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>Fiscal appropriation</source>
        <translation>财政拨款</translation>
    </message>
    <message>
        <source>Special bonds</source>
        <translation>专项债券</translation>
    </message>
    <message>
        <source>Ultra-long special treasury bonds</source>
        <translation>超长期特别国债</translation>
    </message>
    <message>
        <source>Central budget investment</source>
        <translation>中央预算内投资</translation>
    </message>
    <message>
        <source>Concession (PPP)</source>
        <translation>特许经营</translation>
    </message>
    <message>
        <source>Own funds</source>
        <translation>自筹资金</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Quota received</source>
        <translation>收到指标</translation>
    </message>
    <message>
        <source>Allotted to a project</source>
        <translation>下达项目</translation>
    </message>
    <message>
        <source>Committed by contract</source>
        <translation>合同承诺</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>年终结转</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Grantor</source>
        <translation>上级下达</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>待分配</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>已下达</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>投标</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>履约</translation>
    </message>
    <message>
        <source>Advance payment</source>
        <translation>预付款</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>农民工工资</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Bidding law</source>
        <translation>招标投标法</translation>
    </message>
    <message>
        <source>Government procurement law</source>
        <translation>政府采购法</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Direct investment</source>
        <translation>直接投资</translation>
    </message>
    <message>
        <source>Capital injection</source>
        <translation>资本金注入</translation>
    </message>
    <message>
        <source>Investment subsidy</source>
        <translation>投资补助</translation>
    </message>
    <message>
        <source>Interest subsidy</source>
        <translation>贷款贴息</translation>
    </message>
    <message>
        <source>Open tender</source>
        <translation>公开招标</translation>
    </message>
    <message>
        <source>Invited tender</source>
        <translation>邀请招标</translation>
    </message>
    <message>
        <source>Competitive negotiation</source>
        <translation>竞争性谈判</translation>
    </message>
    <message>
        <source>Competitive consultation</source>
        <translation>竞争性磋商</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>询价</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>单一来源</translation>
    </message>
    <message>
        <source>Framework agreement</source>
        <translation>框架协议</translation>
    </message>
    <message>
        <source>Direct award</source>
        <translation>直接发包</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>矢量图层</translation>
    </message>
    <message>
        <source>Base map from a file</source>
        <translation>底图文件</translation>
    </message>
    <message>
        <source>Base map of the intranet</source>
        <translation>内网底图</translation>
    </message>
    <message>
        <source>To be coordinated</source>
        <translation>待协调</translation>
    </message>
    <message>
        <source>Coordinated</source>
        <translation>已协调</translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation>无冲突</translation>
    </message>
    <message>
        <source>Tasks for a device</source>
        <translation>任务包</translation>
    </message>
    <message>
        <source>Work of a device</source>
        <translation>成果包</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已生成</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>无位置</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>卫星定位</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片位置</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工标注</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待裁决</translation>
    </message>
    <message>
        <source>Kept ours</source>
        <translation>保留现值</translation>
    </message>
    <message>
        <source>Took theirs</source>
        <translation>采用外业值</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>另定</translation>
    </message>
    <message>
        <source>Too high</source>
        <translation>超上限</translation>
    </message>
    <message>
        <source>Too low</source>
        <translation>低于下限</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>数据中断</translation>
    </message>
    <message>
        <source>Finish late</source>
        <translation>逾期完工</translation>
    </message>
    <message>
        <source>Cost over plan</source>
        <translation>超概</translation>
    </message>
    <message>
        <source>Next milestone late</source>
        <translation>下一里程碑逾期</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未评定</translation>
    </message>
    <message>
        <source>It was true</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>规避</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>减轻</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>To be remedied</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>退回整改</translation>
    </message>
</context>
<context>
    <name>ChunkCipher</name>
    <message>
        <source>The cipher could not be made.</source>
        <translation>无法建立加密器。</translation>
    </message>
    <message>
        <source>The encrypted data is damaged, or this is not its key.</source>
        <translation>加密数据已损坏，或密钥不符。</translation>
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
        <source> (the State Council&apos;s notice is still to come)</source>
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
        <source>Export a project&apos;s plan.</source>
        <translation>导出项目的计划。</translation>
    </message>
    <message>
        <source>Schedule a plan and print each task&apos;s dates and floats.</source>
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
        <source>Put a backup in the workspace&apos;s place.</source>
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
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
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
        <source>Classification: open, internal, secret, confidential or top-secret (default: the project&apos;s).</source>
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
        <source>Take a person&apos;s passphrase away.</source>
        <translation>撤销某人的口令。</translation>
    </message>
    <message>
        <source>Change one&apos;s own passphrase.</source>
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
    <message>
        <source>There is no baseline %1.</source>
        <translation>没有编号为 %1 的基线。</translation>
    </message>
    <message>
        <source>Number of the baseline.</source>
        <translation>基线编号。</translation>
    </message>
    <message>
        <source>Name of the baseline.</source>
        <translation>基线名称。</translation>
    </message>
    <message>
        <source>Number of the document that approved it.</source>
        <translation>批准文件的文号。</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>备注。</translation>
    </message>
    <message>
        <source>Nobody approved it: a working copy.</source>
        <translation>未经批准的工作稿。</translation>
    </message>
    <message>
        <source>The baseline is saved.</source>
        <translation>基线已保存。</translation>
    </message>
    <message>
        <source>The baseline is deleted.</source>
        <translation>基线已删除。</translation>
    </message>
    <message>
        <source>Progress is measured against this baseline.</source>
        <translation>进度将以此基线为对比。</translation>
    </message>
    <message>
        <source>Save the plan as a baseline.</source>
        <translation>把计划保存为基线。</translation>
    </message>
    <message>
        <source>List the baselines of a project.</source>
        <translation>列出项目的基线。</translation>
    </message>
    <message>
        <source>Delete a baseline.</source>
        <translation>删除基线。</translation>
    </message>
    <message>
        <source>Choose the baseline that progress is measured against.</source>
        <translation>选择用于对比进度的基线。</translation>
    </message>
    <message>
        <source>Record a task&apos;s progress.</source>
        <translation>填报任务进展。</translation>
    </message>
    <message>
        <source>Set up to when progress is told.</source>
        <translation>设置状态日期（进展填报到何时）。</translation>
    </message>
    <message>
        <source>Take everything up to a date as done as scheduled.</source>
        <translation>把某日期前的工作按计划记为完成。</translation>
    </message>
    <message>
        <source>List the resources of a project.</source>
        <translation>列出项目的资源。</translation>
    </message>
    <message>
        <source>Add a resource.</source>
        <translation>添加资源。</translation>
    </message>
    <message>
        <source>Assign a resource to a task.</source>
        <translation>给任务分配资源。</translation>
    </message>
    <message>
        <source>Delete a resource.</source>
        <translation>删除资源。</translation>
    </message>
    <message>
        <source>Make a what-if scenario of a plan.</source>
        <translation>为计划建立假设方案。</translation>
    </message>
    <message>
        <source>List the scenarios of a project.</source>
        <translation>列出项目的假设方案。</translation>
    </message>
    <message>
        <source>Set a task&apos;s duration within a scenario.</source>
        <translation>在假设方案中设置任务工期。</translation>
    </message>
    <message>
        <source>Compare a scenario with the plan.</source>
        <translation>将假设方案与计划对比。</translation>
    </message>
    <message>
        <source>Make a scenario the plan.</source>
        <translation>把假设方案采纳为计划。</translation>
    </message>
    <message>
        <source>Delete a scenario.</source>
        <translation>删除假设方案。</translation>
    </message>
    <message>
        <source>Let a task wait for one of another project.</source>
        <translation>让任务等待另一项目的任务。</translation>
    </message>
    <message>
        <source>List links to other projects whose dates have changed.</source>
        <translation>列出日期已变化的跨项目关联。</translation>
    </message>
    <message>
        <source>Take the other projects&apos; present dates over.</source>
        <translation>采用其他项目的当前日期。</translation>
    </message>
    <message>
        <source>The task that waits.</source>
        <translation>等待的任务。</translation>
    </message>
    <message>
        <source>Code of the other project.</source>
        <translation>另一项目的代码。</translation>
    </message>
    <message>
        <source>The task it waits for.</source>
        <translation>所等待的任务。</translation>
    </message>
    <message>
        <source>Lag in days of 8 hours.</source>
        <translation>延隔，按每天 8 小时计的天数。</translation>
    </message>
    <message>
        <source>The tasks are linked.</source>
        <translation>任务已关联。</translation>
    </message>
    <message>
        <source>The other projects&apos; dates are taken over.</source>
        <translation>已采用其他项目的最新日期。</translation>
    </message>
    <message>
        <source>The links of job %1 form a circle.</source>
        <translation>作业 %1 的关联构成循环。</translation>
    </message>
    <message>
        <source>Job %1 needs more of resource %2 than there is.</source>
        <translation>作业 %1 所需的资源 %2 超过其总量。</translation>
    </message>
    <message>
        <source>The numbers in the file are too large.</source>
        <translation>文件中的数值过大。</translation>
    </message>
    <message>
        <source>The file does not describe a project.</source>
        <translation>文件中没有项目描述。</translation>
    </message>
    <message>
        <source>A single-mode PSPLIB file (.sm).</source>
        <translation>单模式 PSPLIB 文件（.sm）。</translation>
    </message>
    <message>
        <source>How many schedules to build; each pass, forward or backward, is one.</source>
        <translation>生成多少个进度方案；每次正向或反向排程计一个。</translation>
    </message>
    <message>
        <source>Start of the random numbers (default: 1).</source>
        <translation>随机数种子（默认 1）。</translation>
    </message>
    <message>
        <source>Name a file, at least one schedule and a seed that is not negative.</source>
        <translation>请指定文件、至少一个进度方案和非负的种子。</translation>
    </message>
    <message>
        <source>Makespan %1 after %2 schedules; no schedule is below %3.</source>
        <translation>%2 个进度方案后总工期为 %1；任何方案都不会短于 %3。</translation>
    </message>
    <message>
        <source>project in the file: %1 %2 (taken)</source>
        <translation>文件中的项目：%1 %2（已采用）</translation>
    </message>
    <message>
        <source>project in the file: %1 %2</source>
        <translation>文件中的项目：%1 %2</translation>
    </message>
    <message>
        <source>Code of the project to take from a file that holds several; the first if none is named.</source>
        <translation>文件含多个项目时要采用的项目代码；不指定时采用第一个。</translation>
    </message>
    <message>
        <source>Name the project with --project CODE.</source>
        <translation>请用 --project 代码 指明项目。</translation>
    </message>
    <message>
        <source>There are several called %1.</source>
        <translation>有多个名为 %1 的。</translation>
    </message>
    <message>
        <source>There is none called %1.</source>
        <translation>没有名为 %1 的。</translation>
    </message>
    <message>
        <source>%1 is no date; 2026-03-02 or 2026-03-02T08:00 is expected.</source>
        <translation>%1 不是日期，应写作 2026-03-02 或 2026-03-02T08:00。</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 不是数字。</translation>
    </message>
    <message>
        <source>The task: WBS code, number or name.</source>
        <translation>任务：WBS 编码、编号或名称。</translation>
    </message>
    <message>
        <source>Percent complete.</source>
        <translation>完成百分比。</translation>
    </message>
    <message>
        <source>Actual start.</source>
        <translation>实际开始。</translation>
    </message>
    <message>
        <source>Actual finish.</source>
        <translation>实际完成。</translation>
    </message>
    <message>
        <source>Remaining duration in days of 8 hours.</source>
        <translation>剩余工期，按每天 8 小时计的天数。</translation>
    </message>
    <message>
        <source>Physical percent complete.</source>
        <translation>实物完成百分比。</translation>
    </message>
    <message>
        <source>Actual cost in yuan.</source>
        <translation>实际成本（元）。</translation>
    </message>
    <message>
        <source>The progress is recorded.</source>
        <translation>进展已填报。</translation>
    </message>
    <message>
        <source>The status date is set.</source>
        <translation>状态日期已设置。</translation>
    </message>
    <message>
        <source>Everything up to that date is done as scheduled.</source>
        <translation>该日期前的工作已按计划记为完成。</translation>
    </message>
    <message>
        <source>Greatest units; 1 is one full-time.</source>
        <translation>最大单位，1 为一个全职。</translation>
    </message>
    <message>
        <source>Standard rate in yuan an hour.</source>
        <translation>标准费率（元/小时）。</translation>
    </message>
    <message>
        <source>work, material or cost.</source>
        <translation>work（工时）、material（材料）或 cost（成本）。</translation>
    </message>
    <message>
        <source>For all projects: into the shared pool.</source>
        <translation>供所有项目使用：放入共享资源池。</translation>
    </message>
    <message>
        <source>A type is work, material or cost.</source>
        <translation>类别应为 work、material 或 cost。</translation>
    </message>
    <message>
        <source>The resource is added.</source>
        <translation>资源已添加。</translation>
    </message>
    <message>
        <source>The resource: name or code.</source>
        <translation>资源：名称或编码。</translation>
    </message>
    <message>
        <source>Units; 1 is one full-time.</source>
        <translation>单位，1 为一个全职。</translation>
    </message>
    <message>
        <source>Work in hours.</source>
        <translation>工时（小时）。</translation>
    </message>
    <message>
        <source>The resource is assigned.</source>
        <translation>资源已分配。</translation>
    </message>
    <message>
        <source>The resource is deleted.</source>
        <translation>资源已删除。</translation>
    </message>
    <message>
        <source>There is no scenario %1.</source>
        <translation>没有名为 %1 的假设方案。</translation>
    </message>
    <message>
        <source>Name of the scenario.</source>
        <translation>假设方案名称。</translation>
    </message>
    <message>
        <source>The scenario is made.</source>
        <translation>假设方案已建立。</translation>
    </message>
    <message>
        <source>Its duration in days of 8 hours.</source>
        <translation>工期，按每天 8 小时计的天数。</translation>
    </message>
    <message>
        <source>Give a duration in days with --duration.</source>
        <translation>请用 --duration 给出天数。</translation>
    </message>
    <message>
        <source>The scenario is changed; the plan is as it was.</source>
        <translation>假设方案已修改，计划保持不变。</translation>
    </message>
    <message>
        <source>The scenario&apos;s values win where the plan was changed too.</source>
        <translation>计划与方案都有修改之处，以方案为准。</translation>
    </message>
    <message>
        <source>The scenario is the plan now.</source>
        <translation>假设方案已采纳为计划。</translation>
    </message>
    <message>
        <source>The scenario is deleted.</source>
        <translation>假设方案已删除。</translation>
    </message>
    <message>
        <source>Check the quality of a plan by the DCMA&apos;s 14 points.</source>
        <translation>按 DCMA 14 点检查计划质量。</translation>
    </message>
    <message>
        <source>Print earned value and earned schedule of a plan.</source>
        <translation>输出计划的挣值和挣得进度。</translation>
    </message>
    <message>
        <source>Level the resources of a plan, or schedule a PSPLIB instance.</source>
        <translation>对计划进行资源平衡，或对 PSPLIB 算例排程。</translation>
    </message>
    <message>
        <source>Make the proposal part of the plan.</source>
        <translation>把方案应用到计划。</translation>
    </message>
    <message>
        <source>Keep the plan&apos;s finish; say what does not fit.</source>
        <translation>保持计划完成时间不变；指出排不下的部分。</translation>
    </message>
    <message>
        <source>Left over-allocated: %1, %2 to %3. %4</source>
        <translation>仍超量分配：%1，%2 至 %3。%4</translation>
    </message>
    <message>
        <source>%1 tasks are moved; the plan finishes on %2 (before: %3).</source>
        <translation>已移动 %1 项任务；计划完成时间为 %2（原为 %3）。</translation>
    </message>
    <message>
        <source>%1 tasks would move; the plan would finish on %2 (now: %3). Nothing is changed; --apply does it.</source>
        <translation>将移动 %1 项任务；计划将于 %2 完成（现为 %3）。尚未作任何更改；加 --apply 方可应用。</translation>
    </message>
    <message>
        <source>mspdi, xlsx, csv or ics (a calendar).</source>
        <translation>mspdi、xlsx、csv 或 ics（日历）。</translation>
    </message>
    <message>
        <source>Name the project and a format: mspdi, xlsx, csv or ics.</source>
        <translation>请指定项目和格式：mspdi、xlsx、csv 或 ics。</translation>
    </message>
    <message>
        <source>Schedule a file that can be imported, without a workspace; of several projects in it the one that --project names.</source>
        <translation>不打开工作区，直接对可导入的文件进行进度计算；文件中有多个项目时，计算 --project 指定的项目。</translation>
    </message>
    <message>
        <source>The same as --file.</source>
        <translation>与 --file 相同。</translation>
    </message>
    <message>
        <source>Write the report as PDF.</source>
        <translation>将报告写为 PDF 文件。</translation>
    </message>
    <message>
        <source>Write the report as spreadsheet.</source>
        <translation>将报告写为电子表格。</translation>
    </message>
    <message>
        <source>cell %1: “%2”: %3</source>
        <translation>单元格 %1：“%2”：%3</translation>
    </message>
    <message>
        <source>The table has cells that cannot be imported: %1. Nothing was imported.</source>
        <translation>表格中有 %1 个单元格无法导入，没有导入任何内容。</translation>
    </message>
    <message>
        <source>Status date	Figures	PV	EV	AC	SPI	CPI	Forecast finish</source>
        <translation>状态日期	数据来源	PV	EV	AC	SPI	CPI	预测完成</translation>
    </message>
    <message>
        <source>The program %1 is missing. Install Zhengshu again.</source>
        <translation>缺少程序 %1，请重新安装政枢。</translation>
    </message>
    <message>
        <source>Nobody has the log-in name %1.</source>
        <translation>没有登录名为 %1 的人员。</translation>
    </message>
    <message>
        <source>own, unit, below or all; the role&apos;s own when absent.</source>
        <translation>own、unit、below 或 all；缺省用角色自带的范围。</translation>
    </message>
    <message>
        <source>There is no scope &quot;%1&quot;.</source>
        <translation>没有数据范围“%1”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The three administrators are appointed. From now on everybody may do what a role gives, and nothing else.</source>
        <translation>三员已任命。今后每个人只能办理角色授权的事项。</translation>
    </message>
    <message>
        <source>You have nothing to do with an approval No. %1.</source>
        <translation>第 %1 号审批与您无关。</translation>
    </message>
    <message>
        <source>todo (default), done, started, copied or overdue.</source>
        <translation>todo（缺省）、done、started、copied 或 overdue。</translation>
    </message>
    <message>
        <source>There is no box &quot;%1&quot;.</source>
        <translation>没有“%1”这个箱。</translation>
    </message>
    <message>
        <source>%1 valid, %2 invalid, %3 cannot be checked here</source>
        <translation>有效 %1，无效 %2，此处不核验 %3</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>%1 can sign now.</source>
        <translation>%1 现在可以签名。</translation>
    </message>
    <message>
        <source>List one&apos;s approvals: to do, done, started, copied.</source>
        <translation>列出本人的审批：待办、已办、发起、抄送。</translation>
    </message>
    <message>
        <source>Check every signature of approvals.</source>
        <translation>核验审批中的每个签名。</translation>
    </message>
    <message>
        <source>Make one&apos;s own signing key.</source>
        <translation>生成本人的签名密钥。</translation>
    </message>
    <message>
        <source>List who holds which role.</source>
        <translation>列出人员与角色。</translation>
    </message>
    <message>
        <source>Give a person a role.</source>
        <translation>授予人员角色。</translation>
    </message>
    <message>
        <source>Appoint the three administrators; there is no way back.</source>
        <translation>任命三员；任命后不可撤回。</translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <translation>尚未选择。</translation>
    </message>
    <message>
        <source>Proposed: another administrator has to confirm it.</source>
        <translation>已提出，须由另一名管理员确认。</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选择：%1</translation>
    </message>
    <message>
        <source>Passphrase policy: %1</source>
        <translation>口令策略：%1</translation>
    </message>
    <message>
        <source>Second factor: %1</source>
        <translation>第二因素：%1</translation>
    </message>
    <message>
        <source>One-time codes: asked for</source>
        <translation>动态口令：登录时需要</translation>
    </message>
    <message>
        <source>One-time codes: none</source>
        <translation>动态口令：未启用</translation>
    </message>
    <message>
        <source>A new passphrase must be chosen before any work.</source>
        <translation>须先更换口令，才能进行其他操作。</translation>
    </message>
    <message>
        <source>Tell the state of one&apos;s own account.</source>
        <translation>显示本人账户的状态。</translation>
    </message>
    <message>
        <source>Tell or choose the passphrase policy.</source>
        <translation>显示或选择口令策略。</translation>
    </message>
    <message>
        <source>Tell or choose the protection profile.</source>
        <translation>显示或选择保护要求。</translation>
    </message>
    <message>
        <source>The key file, where the log-in needs one.</source>
        <translation>登录所需的密钥文件。</translation>
    </message>
    <message>
        <source>The PKCS#11 library of the token, where the log-in needs one.</source>
        <translation>登录所需令牌的 PKCS#11 库。</translation>
    </message>
    <message>
        <source>Read the token&apos;s PIN from the first line of FILE; asked for when absent.</source>
        <translation>从 FILE 的第一行读取令牌 PIN；不给出时询问。</translation>
    </message>
    <message>
        <source>The one-time code, where the log-in has such; asked for when absent.</source>
        <translation>登录所需的动态口令；不给出时询问。</translation>
    </message>
    <message>
        <source>PIN of the token %1</source>
        <translation>令牌 %1 的 PIN</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>动态口令</translation>
    </message>
    <message>
        <source>The person must choose another one before any work.</source>
        <translation>该人员首次登录时须更换口令。</translation>
    </message>
    <message>
        <source>Hand an approval over to an outside system, as a file.</source>
        <translation>将审批以文件送外部系统办理。</translation>
    </message>
    <message>
        <source>Take an outside system&apos;s answer in.</source>
        <translation>接收外部系统的答复。</translation>
    </message>
    <message>
        <source>Register an outside system&apos;s key, or strike it off.</source>
        <translation>登记或注销外部系统的公钥。</translation>
    </message>
    <message>
        <source>List the meetings that one has to do with.</source>
        <translation>列出与本人有关的会议。</translation>
    </message>
    <message>
        <source>Print a meeting&apos;s minutes from its record.</source>
        <translation>由会议记录输出会议纪要。</translation>
    </message>
    <message>
        <source>Check every signature of meetings.</source>
        <translation>核验会议的每一个签名。</translation>
    </message>
    <message>
        <source>List follow-ups: one&apos;s own, those one supervises, late ones.</source>
        <translation>列出督办事项：我承办的、我督办的、超期的。</translation>
    </message>
    <message>
        <source>Set a project&apos;s secrecy label.</source>
        <translation>设定项目的密级。</translation>
    </message>
    <message>
        <source>Tell which secrecy labels are not in order.</source>
        <translation>列出不符合规定的密级。</translation>
    </message>
    <message>
        <source>An approval No. %1 is not among those that you are to decide.</source>
        <translation>您的待办中没有第 %1 号审批。</translation>
    </message>
    <message>
        <source>The outside system, as it is registered.</source>
        <translation>已登记的外部系统名称。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>--system and --output are needed.</source>
        <translation>须给出 --system 和 --output。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Approval No. %1 was handed over: %2</source>
        <translation>第 %1 号审批已送出：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>The answer was taken in: approval No. %1 stands at %2.</source>
        <translation>已接收答复：第 %1 号审批现为“%2”。</translation>
    </message>
    <message>
        <source>Its SM2 public key in hex; without it the system is struck off.</source>
        <translation>其 SM2 公钥（十六进制）；不给出则注销该系统。</translation>
    </message>
    <message>
        <source>%1 was struck off.</source>
        <translation>已注销 %1。</translation>
    </message>
    <message>
        <source>%1 is registered.</source>
        <translation>已登记 %1。</translation>
    </message>
    <message>
        <source>There is no unit %1.</source>
        <translation>没有单位 %1。</translation>
    </message>
    <message>
        <source>open, internal, secret, confidential or top-secret.</source>
        <translation>open、internal、secret、confidential 或 top-secret。</translation>
    </message>
    <message>
        <source>Years of the term.</source>
        <translation>保密期限的年数。</translation>
    </message>
    <message>
        <source>Months of the term, besides the years.</source>
        <translation>保密期限的月数（年数之外）。</translation>
    </message>
    <message>
        <source>Secret without end.</source>
        <translation>长期保密。</translation>
    </message>
    <message>
        <source>The day from which the term counts.</source>
        <translation>保密期限的起算日。</translation>
    </message>
    <message>
        <source>Who needs to know: log-in names.</source>
        <translation>知悉范围：登录名。</translation>
    </message>
    <message>
        <source>Who needs to know: codes of units.</source>
        <translation>知悉范围：单位代码。</translation>
    </message>
    <message>
        <source>Name the project and a level.</source>
        <translation>请指明项目和密级。</translation>
    </message>
    <message>
        <source>The project is open now.</source>
        <translation>项目现为公开。</translation>
    </message>
    <message>
        <source>The project is labelled %1 now.</source>
        <translation>项目的密级现为 %1。</translation>
    </message>
    <message>
        <source>Every label is in order.</source>
        <translation>所有密级均符合规定。</translation>
    </message>
    <message>
        <source>You have nothing to do with a meeting No. %1.</source>
        <translation>没有与您有关的第 %1 号会议。</translation>
    </message>
    <message>
        <source>mine (default), supervised or late.</source>
        <translation>mine（默认）、supervised 或 late。</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot;.</source>
        <translation>没有清单“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>超期 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>A second factor must be set up before any work: log in to the window for it, or use zsctl factor.</source>
        <translation>须先设置第二因素才能办理其他事项：请登录桌面程序设置，或使用 zsctl factor。</translation>
    </message>
    <message>
        <source>From the next log-in on the key file %1 is needed. Keep a copy of it in a safe.</source>
        <translation>下次登录起需要密钥文件 %1。请在保险柜中保存一份副本。</translation>
    </message>
    <message>
        <source>Make a key file that one&apos;s own log-in needs from then on.</source>
        <translation>生成本人登录所需的密钥文件。</translation>
    </message>
    <message>
        <source>Tell where a project stands in its steps and what it lacks.</source>
        <translation>列出项目所处的审批环节和缺少的要件。</translation>
    </message>
    <message>
        <source>The book of funds: quotas, allotments, payments.</source>
        <translation>资金一本账：指标、下达、支付。</translation>
    </message>
    <message>
        <source>The ladder of a project&apos;s money, and its alarms.</source>
        <translation>项目各投资环节及提示。</translation>
    </message>
    <message>
        <source>List the rules and on how many projects they fire.</source>
        <translation>列出规则及其触发的项目数。</translation>
    </message>
    <message>
        <source>Check one project against every rule.</source>
        <translation>用全部规则检查一个项目。</translation>
    </message>
    <message>
        <source>Bring in a pack of rules, signed or local.</source>
        <translation>载入规则包（签名的或本级的）。</translation>
    </message>
    <message>
        <source>Sign a pack of rules with one&apos;s own key.</source>
        <translation>用本人密钥对规则包签名。</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>资金指标</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Left (yuan)</source>
        <translation>结余（元）</translation>
    </message>
    <message>
        <source>Only this year.</source>
        <translation>只列该年度。</translation>
    </message>
    <message>
        <source>--year takes a year, like 2026.</source>
        <translation>--year 须为年份，如 2026。</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未录入</translation>
    </message>
    <message>
        <source>%1, version %2 (in force: %3)</source>
        <translation>%1，第 %2 版（现行：%3）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Only tell what the pack would change.</source>
        <translation>只显示该规则包会带来的变化。</translation>
    </message>
    <message>
        <source>Proposed: a second administrator must confirm it.</source>
        <translation>已提出，须由另一名管理员确认。</translation>
    </message>
    <message>
        <source>In force.</source>
        <translation>已生效。</translation>
    </message>
    <message>
        <source>--output is needed.</source>
        <translation>须给出 --output。</translation>
    </message>
    <message>
        <source>All steps are finished.</source>
        <translation>所有环节均已办结。</translation>
    </message>
    <message>
        <source>The step in hand lacks nothing.</source>
        <translation>当前环节要件齐全。</translation>
    </message>
    <message>
        <source>The step in hand lacks:</source>
        <translation>当前环节还缺少:</translation>
    </message>
    <message>
        <source>No procedure was chosen for the project yet.</source>
        <translation>该项目尚未选定审批程序。</translation>
    </message>
    <message>
        <source>Import a ledger of projects (XLSX, CSV).</source>
        <translation>导入项目台账（XLSX、CSV）。</translation>
    </message>
    <message>
        <source>Tell the statutory clocks of a project&apos;s tenders.</source>
        <translation>列出项目招标采购的法定时限。</translation>
    </message>
    <message>
        <source>List a project&apos;s contracts and payments.</source>
        <translation>列出项目的合同和支付。</translation>
    </message>
    <message>
        <source>The project has no tenders.</source>
        <translation>该项目没有招标采购项目。</translation>
    </message>
    <message>
        <source>Payment %1: %2 yuan, %3</source>
        <translation>支付 %1：%2元，%3</translation>
    </message>
    <message>
        <source>The project has no contracts.</source>
        <translation>该项目没有合同。</translation>
    </message>
    <message>
        <source>“%1” is no column and field, like C=estimate.</source>
        <translation>“%1”不是“列=栏目”的写法，例如 C=estimate。</translation>
    </message>
    <message>
        <source>The unit is 元, 万元 or 亿元.</source>
        <translation>单位是元、万元或亿元。</translation>
    </message>
    <message>
        <source>Say in which unit the amounts are: --unit 万元.</source>
        <translation>请说明金额的单位：--unit 万元。</translation>
    </message>
    <message>
        <source>Imported %1 projects.</source>
        <translation>已导入 %1 个项目。</translation>
    </message>
    <message>
        <source>Unit of the amounts: 元, 万元 or 亿元.</source>
        <translation>金额单位：元、万元或亿元。</translation>
    </message>
    <message>
        <source>What columns stand for, where their heads do not say it: C=estimate,D=.</source>
        <translation>表头看不出时指定各列的内容：C=estimate,D=。</translation>
    </message>
    <message>
        <source>Only say what will not do.</source>
        <translation>只列出问题，不导入。</translation>
    </message>
    <message>
        <source>List the outside systems that are registered.</source>
        <translation>列出已登记的外部系统。</translation>
    </message>
    <message>
        <source>Register an outside system or change it.</source>
        <translation>登记或变更外部系统。</translation>
    </message>
    <message>
        <source>Strike an outside system off.</source>
        <translation>注销外部系统。</translation>
    </message>
    <message>
        <source>Send what was handed over to its outside system.</source>
        <translation>把已交出的审批件发送给外部系统。</translation>
    </message>
    <message>
        <source>Ask the outside systems for answers and take them in.</source>
        <translation>向外部系统查询答复并收回。</translation>
    </message>
    <message>
        <source>There is no label &quot;%1&quot;.</source>
        <translation>没有密级“%1”。</translation>
    </message>
    <message>
        <source>A new outside system needs --key-file.</source>
        <translation>新登记外部系统须给出 --key-file。</translation>
    </message>
    <message>
        <source>%1: key %2, up to %3, %4</source>
        <translation>%1：公钥 %2，最高密级 %3，%4</translation>
    </message>
    <message>
        <source>files only</source>
        <translation>仅以文件交换</translation>
    </message>
    <message>
        <source>Its SM2 public key, as a file.</source>
        <translation>该系统的 SM2 公钥文件。</translation>
    </message>
    <message>
        <source>Where it listens, https only; empty = files only.</source>
        <translation>该系统的地址，只能是 https；留空表示仅以文件交换。</translation>
    </message>
    <message>
        <source>The certificate by which the address is known, or that of who issues for it (PEM).</source>
        <translation>用以辨认该地址的证书，或其签发机构的证书（PEM）。</translation>
    </message>
    <message>
        <source>Nothing above this label goes to it.</source>
        <translation>高于该密级的内容不发送给它。</translation>
    </message>
    <message>
        <source>%1 is registered. Compare the key with theirs: %2</source>
        <translation>%1 已登记。请与对方核对公钥：%2</translation>
    </message>
    <message>
        <source>No outside system is registered as &quot;%1&quot;.</source>
        <translation>没有名为“%1”的已登记外部系统。</translation>
    </message>
    <message>
        <source>%1 answered at once; it was taken in.</source>
        <translation>%1 当即答复，答复已收回。</translation>
    </message>
    <message>
        <source>%1 has it; its answer is awaited.</source>
        <translation>%1 已收到，等待答复。</translation>
    </message>
    <message>
        <source>Asked for: %1; taken in: %2.</source>
        <translation>查询 %1 件，收回 %2 件。</translation>
    </message>
    <message>
        <source>List what looks like a project, and finished ones.</source>
        <translation>列出与某项目相似的项目，以及已完成的同类项目。</translation>
    </message>
    <message>
        <source>Check the whole library for projects that look alike.</source>
        <translation>对整个项目库查重。</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>尚未核定</translation>
    </message>
    <message>
        <source>Possible duplicates: %1</source>
        <translation>疑似重复：%1 个</translation>
    </message>
    <message>
        <source>Finished projects: %1, like this one: %2</source>
        <translation>已完成项目 %1 个，其中与本项目相似 %2 个</translation>
    </message>
    <message>
        <source>List the matters that must come before a meeting.</source>
        <translation>列出必须上会的事项。</translation>
    </message>
    <message>
        <source>Set the site&apos;s own matters for meetings from a file.</source>
        <translation>从文件设置本单位的上会事项。</translation>
    </message>
    <message>
        <source>List what waits for a second administrator.</source>
        <translation>列出待另一名管理员确认的提议。</translation>
    </message>
    <message>
        <source>Confirm a proposal as the second administrator.</source>
        <translation>作为第二名管理员确认提议。</translation>
    </message>
    <message>
        <source>Refuse a proposal as the second administrator.</source>
        <translation>作为第二名管理员否决提议。</translation>
    </message>
    <message>
        <source>It is larger than 4 MiB.</source>
        <translation>文件大于 4 MiB。</translation>
    </message>
    <message>
        <source>from %1 yuan on</source>
        <translation>%1 元起</translation>
    </message>
    <message>
        <source>always</source>
        <translation>一律</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>Only tell what the file would change.</source>
        <translation>仅说明该文件将带来的变化。</translation>
    </message>
    <message>
        <source>Back to the matters of the program.</source>
        <translation>恢复为程序自带的事项。</translation>
    </message>
    <message>
        <source>Either a file or --shipped is needed.</source>
        <translation>须给出文件或 --shipped，二者选一。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>A proposal is named by its id; see: proposal list.</source>
        <translation>请以编号指明提议，参见 proposal list。</translation>
    </message>
    <message>
        <source>Confirmed and carried out.</source>
        <translation>已确认并执行。</translation>
    </message>
    <message>
        <source>Refused; nothing was changed.</source>
        <translation>已否决，未作更改。</translation>
    </message>
    <message>
        <source>%1 more places were mended as well; --json lists all of them.</source>
        <translation>另有 %1 处已作修正；使用 --json 可列出全部。</translation>
    </message>
    <message>
        <source>Learnt from %1 cases (%2 late) from %3 to %4: %5.</source>
        <translation>已由 %3 至 %4 的 %1 个案例（其中 %2 个延期）训练：%5。</translation>
    </message>
    <message>
        <source>Reference classes by: %1.</source>
        <translation>参考类别按以下字段划分：%1。</translation>
    </message>
    <message>
        <source>%1 rehearsed on %2 later cases: AUC %3, Brier %4, %5</source>
        <translation>%1 在其后 %2 个案例上回溯检验：AUC %3，Brier 分数 %4，%5</translation>
    </message>
    <message>
        <source>The model would overwrite the table.</source>
        <translation>模型文件会覆盖案例表，请另选文件名。</translation>
    </message>
    <message>
        <source>%1 cases, %2 late (%3 %; %4 % when it was learnt).</source>
        <translation>共 %1 个案例，延期 %2 个（%3 %；训练时为 %4 %）。</translation>
    </message>
    <message>
        <source>AUC %1 (95 %: %2 to %3, by id); Brier %4, base rate %5; calibration error %6.</source>
        <translation>AUC %1（95 % 区间 %2 至 %3，按标识整组重抽样）；Brier 分数 %4，仅用基准率为 %5；校准误差 %6。</translation>
    </message>
    <message>
        <source>Alerts at 70 %: %1, of them right %2; they catch %3 % of the late cases.</source>
        <translation>按 70 % 阈值预警 %1 个，其中属实 %2 个；覆盖全部延期案例的 %3 %。</translation>
    </message>
    <message>
        <source>The table of past cases.</source>
        <translation>历史案例表。</translation>
    </message>
    <message>
        <source>Its column with the outcome: 1 late, 0 not.</source>
        <translation>结果所在列：1 为延期，0 为未延期。</translation>
    </message>
    <message>
        <source>Its column with the day of the prediction.</source>
        <translation>预测日期所在列。</translation>
    </message>
    <message>
        <source>Its column that says whose case it is.</source>
        <translation>案例归属标识所在列。</translation>
    </message>
    <message>
        <source>Its column with the day on which the outcome was known, if there is one.</source>
        <translation>结果得知日期所在列（如有）。</translation>
    </message>
    <message>
        <source>Where the model is written.</source>
        <translation>模型写入的文件。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少参数 --%1。</translation>
    </message>
    <message>
        <source>A model that was learnt.</source>
        <translation>已训练的模型文件。</translation>
    </message>
    <message>
        <source>A table of cases with the columns of the model.</source>
        <translation>含有模型所需各列的案例表。</translation>
    </message>
    <message>
        <source>Name a model and a table.</source>
        <translation>请指明模型文件和案例表。</translation>
    </message>
    <message>
        <source>No row of the table has an outcome.</source>
        <translation>表中没有任何一行有结果。</translation>
    </message>
    <message>
        <source>Learn a model of delays from a table of past cases.</source>
        <translation>由历史案例表训练延期模型。</translation>
    </message>
    <message>
        <source>Tell how good a model&apos;s probabilities are.</source>
        <translation>检验模型概率的优劣。</translation>
    </message>
    <message>
        <source>Make a field device in a folder.</source>
        <translation>在文件夹中新建外业终端。</translation>
    </message>
    <message>
        <source>On a device: take in work or a receipt.</source>
        <translation>终端侧：导入任务包或回执。</translation>
    </message>
    <message>
        <source>On a device: list its tasks and what is unsent.</source>
        <translation>终端侧：列出任务和未上报的变更。</translation>
    </message>
    <message>
        <source>On a device: fill in a form.</source>
        <translation>终端侧：填写表单。</translation>
    </message>
    <message>
        <source>On a device: write the package for the office.</source>
        <translation>终端侧：生成上报成果包。</translation>
    </message>
    <message>
        <source>On a device: verify a package and keep nothing of it.</source>
        <translation>终端侧：只校验数据包，不导入。</translation>
    </message>
    <message>
        <source>Register a field device by its request.</source>
        <translation>按登记申请登记外业终端。</translation>
    </message>
    <message>
        <source>List the field devices.</source>
        <translation>列出外业终端。</translation>
    </message>
    <message>
        <source>Make a project&apos;s package for a device.</source>
        <translation>为终端制作项目任务包。</translation>
    </message>
    <message>
        <source>Take in a package from the field.</source>
        <translation>导入外业成果包。</translation>
    </message>
    <message>
        <source>Make the receipt for a package that was taken in.</source>
        <translation>为已导入的成果包制作回执。</translation>
    </message>
    <message>
        <source>List the conflicts from the field.</source>
        <translation>列出外业冲突。</translation>
    </message>
    <message>
        <source>Tell what a plan&apos;s finish comes to by simulation.</source>
        <translation>用模拟推算计划的完成时间。</translation>
    </message>
    <message>
        <source>No device is called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的终端。</translation>
    </message>
    <message>
        <source>%1 for or from &quot;%2&quot;, project %3: %4. Signed by %5.</source>
        <translation>%1，终端“%2”，项目 %3：%4。签名密钥 %5。</translation>
    </message>
    <message>
        <source>The highest label it may carry: open, internal, secret.</source>
        <translation>允许携带的最高密级：open、internal、secret。</translation>
    </message>
    <message>
        <source>The label is open, internal or secret.</source>
        <translation>密级应为 open、internal 或 secret。</translation>
    </message>
    <message>
        <source>Registered. The device knows this office by %1.</source>
        <translation>已登记。终端凭 %1 识别本单位。</translation>
    </message>
    <message>
        <source>How long it is good for.</source>
        <translation>有效天数。</translation>
    </message>
    <message>
        <source>Taken in: %1 changes, of them %2 applied, %3 in conflict, %4 refused; %5 reports, %6 files.</source>
        <translation>已导入：变更 %1 项，其中采纳 %2 项、冲突 %3 项、不符合计划规则 %4 项；填报 %5 份，文件 %6 个。</translation>
    </message>
    <message>
        <source>Passphrase of the device:</source>
        <translation>终端口令：</translation>
    </message>
    <message>
        <source>The request could not be written.</source>
        <translation>登记申请无法写入。</translation>
    </message>
    <message>
        <source>The form has no field &quot;%1&quot;.</source>
        <translation>表单没有字段“%1”。</translation>
    </message>
    <message>
        <source>Made. Give the request to the office; its fingerprint is %1.</source>
        <translation>已建立。请将登记申请交给单位，指纹为 %1。</translation>
    </message>
    <message>
        <source>The office&apos;s fingerprint, the first time.</source>
        <translation>单位指纹，首次导入时填写。</translation>
    </message>
    <message>
        <source>Unsent changes: %1</source>
        <translation>未上报变更：%1</translation>
    </message>
    <message>
        <source>Who fills it in.</source>
        <translation>填报人。</translation>
    </message>
    <message>
        <source>This device has no such task or form.</source>
        <translation>本终端没有这项任务或表单。</translation>
    </message>
    <message>
        <source>Kept. Unsent changes: %1</source>
        <translation>已保存。未上报变更：%1</translation>
    </message>
    <message>
        <source>The package cannot be read.</source>
        <translation>数据包无法读取。</translation>
    </message>
    <message>
        <source>Planned finish %1, kept in %2 % of %3 runs. Half of them end by %4, 80 % by %5, 90 % by %6.</source>
        <translation>计划完成时间 %1，在 %3 次模拟中有 %2 % 能够按期。半数在 %4 前完成，80 % 在 %5 前完成，90 % 在 %6 前完成。</translation>
    </message>
    <message>
        <source>How many runs.</source>
        <translation>模拟次数。</translation>
    </message>
    <message>
        <source>How many threads.</source>
        <translation>线程数。</translation>
    </message>
    <message>
        <source>Least duration, of the planned one.</source>
        <translation>最短工期，占计划工期的百分比。</translation>
    </message>
    <message>
        <source>Most duration, of the planned one.</source>
        <translation>最长工期，占计划工期的百分比。</translation>
    </message>
    <message>
        <source>How far tasks of one unit are late together.</source>
        <translation>同一责任单位的任务延期的相关程度。</translation>
    </message>
    <message>
        <source>Runs and seed are whole numbers, the others percentages.</source>
        <translation>次数和种子应为整数，其余应为百分比。</translation>
    </message>
    <message>
        <source>The request cannot be read.</source>
        <translation>登记申请无法读取。</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1%2（%3）</translation>
    </message>
    <message>
        <source>This format is not known; 1 is.</source>
        <translation>不认识这种格式，只认识格式1。</translation>
    </message>
    <message>
        <source>Write a day like 2026-01-31.</source>
        <translation>日期写成 2026-01-31 的形式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>Say under which law it falls.</source>
        <translation>请写明适用哪部法律。</translation>
    </message>
    <message>
        <source>There is no event &quot;%1&quot; under this law.</source>
        <translation>这部法律下没有节点“%1”。</translation>
    </message>
    <message>
        <source>Write a share like &quot;2.5%&quot;.</source>
        <translation>比例写成“2.5%”的形式。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待起算</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>违反</translation>
    </message>
    <message>
        <source>Waits for what it counts from.</source>
        <translation>起算的节点尚未发生。</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>不得早于%1。</translation>
    </message>
    <message numerus="yes">
        <source>Due by %1, %n day(s) left.</source>
        <translation>
            <numerusform>最迟%1，还有%n日。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due by %1, %n day(s) overdue.</source>
        <translation>
            <numerusform>最迟%1，已逾期%n日。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>符合规定。</translation>
    </message>
    <message>
        <source>Happened before what it counts from.</source>
        <translation>早于起算的节点。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too early: not before %1.</source>
        <translation>
            <numerusform>早了%n日：不得早于%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too late: by %1.</source>
        <translation>
            <numerusform>晚了%n日：最迟%1。</numerusform>
        </translation>
    </message>
    <message>
        <source> Holidays of that year are not announced yet.</source>
        <translation>（当年节假日待国务院通知）</translation>
    </message>
    <message numerus="yes">
        <source>at least %n working day(s)</source>
        <translation>
            <numerusform>不少于%n个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n working day(s)</source>
        <translation>
            <numerusform>%n个工作日内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n year(s)</source>
        <translation>
            <numerusform>不少于%n年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n year(s)</source>
        <translation>
            <numerusform>%n年内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s)</source>
        <translation>
            <numerusform>不少于%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n日内</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (10,000 yuan)</source>
        <translation>%1万元</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
    <message>
        <source>%1: %2 [%3]</source>
        <translation>%1：%2〔%3〕</translation>
    </message>
</context>
<context>
    <name>ContractDesk</name>
    <message>
        <source>Enter an amount above nothing.</source>
        <translation>请填写大于零的金额。</translation>
    </message>
    <message>
        <source>This amount is beyond all measure: see whether the unit is right (yuan or 10,000 yuan).</source>
        <translation>金额过大，请检查单位是元还是万元。</translation>
    </message>
    <message>
        <source>A tender needs a name.</source>
        <translation>请填写招标项目名称。</translation>
    </message>
    <message>
        <source>Enter an estimate above nothing, or none.</source>
        <translation>估算价应大于零，或者不填。</translation>
    </message>
    <message>
        <source>A tender stays with its project.</source>
        <translation>招标项目不能改到别的项目。</translation>
    </message>
    <message>
        <source>Contracts or guarantees come from this tender: it stays.</source>
        <translation>已有合同或保证金出自这个招标项目，不能删除。</translation>
    </message>
    <message>
        <source>The law of this tender knows no such event.</source>
        <translation>该招标项目适用的法律没有这个节点。</translation>
    </message>
    <message>
        <source>Enter the day on which it happened.</source>
        <translation>请填写发生的日期。</translation>
    </message>
    <message>
        <source>An event stays with its tender.</source>
        <translation>节点不能改到别的招标项目。</translation>
    </message>
    <message>
        <source>The tender is not one of this project.</source>
        <translation>招标项目不属于本项目。</translation>
    </message>
    <message>
        <source>A supplement adds to an original contract of this project.</source>
        <translation>补充合同须补充本项目的原合同。</translation>
    </message>
    <message>
        <source>The original contract is not in force.</source>
        <translation>原合同不在履行中。</translation>
    </message>
    <message>
        <source>It has supplements itself.</source>
        <translation>它自己已有补充合同。</translation>
    </message>
    <message>
        <source>There is no such contract here.</source>
        <translation>本项目没有这个合同。</translation>
    </message>
    <message>
        <source>An approval of it is running: withdraw that first.</source>
        <translation>它的审批正在办理，请先撤回审批。</translation>
    </message>
    <message>
        <source>A signed contract is changed by a supplement to it.</source>
        <translation>已签订的合同通过补充合同变更。</translation>
    </message>
    <message>
        <source>A contract needs a name.</source>
        <translation>请填写合同名称。</translation>
    </message>
    <message>
        <source>Name the other party of the contract.</source>
        <translation>请填写合同相对方。</translation>
    </message>
    <message>
        <source>A retention lies between 0 and 100 %.</source>
        <translation>质量保证金比例应在0至100%之间。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>截止日期早于开始日期。</translation>
    </message>
    <message>
        <source>Only a draft that nothing refers to is removed; a contract in force is terminated.</source>
        <translation>只有未被引用的草稿可以删除；履行中的合同应当终止。</translation>
    </message>
    <message>
        <source>It is signed already, or an approval of it is running.</source>
        <translation>合同已签订，或者审批正在办理。</translation>
    </message>
    <message>
        <source>Enter the day on which it was signed.</source>
        <translation>请填写签订日期，不得晚于今天。</translation>
    </message>
    <message>
        <source>Only a contract in force is ended.</source>
        <translation>只有履行中的合同才能完成或终止。</translation>
    </message>
    <message>
        <source>Say why it is terminated.</source>
        <translation>请写明终止的理由。</translation>
    </message>
    <message>
        <source>Name who gives the guarantee.</source>
        <translation>请填写出具人。</translation>
    </message>
    <message>
        <source>A bid guarantee belongs to a tender of the project.</source>
        <translation>投标保证金须对应本项目的招标项目。</translation>
    </message>
    <message>
        <source>It belongs to a contract of the project.</source>
        <translation>须对应本项目的合同。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>该项已不存在。</translation>
    </message>
    <message>
        <source>It was released already.</source>
        <translation>已经退还。</translation>
    </message>
    <message>
        <source>Enter the day on which it was released.</source>
        <translation>请填写退还日期，不得晚于今天。</translation>
    </message>
    <message>
        <source>Choose a contract that is in force.</source>
        <translation>请选择履行中的合同。</translation>
    </message>
    <message>
        <source>A payment needs a number.</source>
        <translation>请填写支付编号。</translation>
    </message>
    <message>
        <source>Enter an amount above nothing; see whether the unit is right (yuan or 10,000 yuan).</source>
        <translation>请填写大于零的金额，并检查单位是元还是万元。</translation>
    </message>
    <message>
        <source>Progress lies between 0 and 100 %.</source>
        <translation>进度应在0至100%之间。</translation>
    </message>
    <message>
        <source>Say what is paid for.</source>
        <translation>请写明支付用途。</translation>
    </message>
    <message>
        <source>It is being approved, approved or paid: it stays as it was signed.</source>
        <translation>审批中、已批准或已支付的申请不能修改。</translation>
    </message>
    <message>
        <source>Only a draft is removed; what was submitted stays on record.</source>
        <translation>只有草稿可以删除；已提交的留作记录。</translation>
    </message>
    <message>
        <source>It is not approved yet, was refused, or is paid already.</source>
        <translation>尚未批准、未获批准或者已经支付。</translation>
    </message>
    <message>
        <source>Signing of the contract &quot;%1&quot;</source>
        <translation>签订合同“%1”</translation>
    </message>
    <message>
        <source>It is not a draft any more.</source>
        <translation>它已不是草稿。</translation>
    </message>
    <message>
        <source>Payment %1 on &quot;%2&quot;</source>
        <translation>支付 %1（%2）</translation>
    </message>
    <message>
        <source>The contract is not what this approval was started for any more.</source>
        <translation>合同与启动审批时已不一致。</translation>
    </message>
    <message>
        <source>The payment is not what this approval was started for any more.</source>
        <translation>支付申请与启动审批时已不一致。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A guarantee of %1 yuan by %2 ends: have it prolonged or release it.</source>
        <translation>%2出具的%1元保函（保证金）到期：请办理延期或者退还。</translation>
    </message>
    <message>
        <source>Payment %1 of %2 yuan is approved and waits to be paid.</source>
        <translation>支付 %1（%2元）已批准，待支付。</translation>
    </message>
    <message>
        <source>Payment %1 of %2 yuan is being approved.</source>
        <translation>支付 %1（%2元）正在审批。</translation>
    </message>
    <message>
        <source>Contract %1 ends.</source>
        <translation>合同“%1”到期。</translation>
    </message>
    <message>
        <source>Enter how much of the contract this year&apos;s funds answer for: more than nothing, at most its amount.</source>
        <translation>请填写本年度资金承诺的合同金额：应大于零，不超过合同金额。</translation>
    </message>
    <message>
        <source>Contract signed: %1</source>
        <translation>合同签订：%1</translation>
    </message>
    <message>
        <source>The funds of the project do not cover the contract. %1 Have more allotted, or commit the part that falls on this year.</source>
        <translation>项目资金不足以承诺该合同。%1请先追加下达指标，或者只承诺本年度应支付的部分。</translation>
    </message>
    <message>
        <source>What was signed is not undone: a contract is changed by a supplement, or terminated.</source>
        <translation>已签订的合同不能撤销操作：请通过补充合同变更，或者终止合同。</translation>
    </message>
    <message>
        <source>What was submitted is answered, not undone.</source>
        <translation>已提交的事项只能批复，不能撤销操作。</translation>
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
    <message>
        <source>It is worked on in the working time of those who do it.</source>
        <translation>该任务按所分配资源的工作时间安排。</translation>
    </message>
    <message>
        <source>%1 (in another project)</source>
        <translation>%1（其他项目）</translation>
    </message>
    <message>
        <source>Work has begun; what is left of it waits for “%1” (not before %2).</source>
        <translation>任务已开始，剩余工作须等待“%1”（不早于 %2）。</translation>
    </message>
    <message>
        <source>Work has begun; what is left of it cannot lie before the status date (%1).</source>
        <translation>任务已开始，剩余工作不能早于状态日期（%1）。</translation>
    </message>
    <message>
        <source>Work has begun; what is left of it was put off to %1.</source>
        <translation>任务已开始，剩余工作推迟到 %1 继续。</translation>
    </message>
    <message>
        <source>Work has begun; what is left of it goes on no earlier than the plan or the summary above it allows (%1).</source>
        <translation>任务已开始，剩余工作不早于计划或所属摘要任务允许的时间（%1）。</translation>
    </message>
    <message>
        <source>It is a hammock: it begins and ends where its links say.</source>
        <translation>这是伴随任务，开始和完成时间由其关联决定。</translation>
    </message>
    <message>
        <source>It is a hammock: its link to “%1” gives it its start (%2).</source>
        <translation>这是伴随任务，与“%1”的关联决定其开始时间（%2）。</translation>
    </message>
    <message>
        <source>Work that is not done cannot lie before the status date (%1).</source>
        <translation>未完成的工作不能早于状态日期（%1）。</translation>
    </message>
    <message>
        <source>Resource levelling holds it back until %1.</source>
        <translation>资源平衡将其推迟到 %1。</translation>
    </message>
    <message>
        <source>It lies no later, for another project counts on it (“%1”, %2).</source>
        <translation>其他项目以此为依据（“%1”，%2），因此不能更晚。</translation>
    </message>
</context>
<context>
    <name>DeviceEdit</name>
    <message>
        <source>Two different changes have the same number. One of the devices was copied or its data altered; nothing was taken in.</source>
        <translation>两项不同的变更编号相同，终端可能被复制或数据被改动；未导入任何内容。</translation>
    </message>
    <message>
        <source>The edits in the package cannot be read.</source>
        <translation>数据包中的变更无法读取。</translation>
    </message>
</context>
<context>
    <name>Dictionaries</name>
    <message>
        <source>A code is not empty and has no blanks in it.</source>
        <translation>代码不能为空，也不能含空格。</translation>
    </message>
    <message>
        <source>The code %1 stands here twice.</source>
        <translation>代码 %1 重复。</translation>
    </message>
    <message>
        <source>A word needs a name.</source>
        <translation>词条须有名称。</translation>
    </message>
    <message>
        <source>What stands above it, %1, is not there.</source>
        <translation>没有上级代码 %1。</translation>
    </message>
    <message>
        <source>What stands above it leads back to itself.</source>
        <translation>上级代码绕回到自己。</translation>
    </message>
</context>
<context>
    <name>DictionaryDesk</name>
    <message>
        <source>A dictionary has between one and %1 words.</source>
        <translation>一部字典有一至 %1 个词条。</translation>
    </message>
    <message>
        <source>Word %1: %2</source>
        <translation>第 %1 个词条：%2</translation>
    </message>
    <message>
        <source>There is no dictionary %1.</source>
        <translation>没有名为 %1 的字典。</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>表是空的。</translation>
    </message>
    <message>
        <source>The first row has the heads: code, name and, if there is one, parent (代码、名称、上级代码).</source>
        <translation>首行应为表头：代码、名称，可有上级代码。</translation>
    </message>
    <message>
        <source>The table has no words.</source>
        <translation>表中没有词条。</translation>
    </message>
    <message>
        <source>Row %1: %2. Nothing was taken.</source>
        <translation>第 %1 行：%2 未导入任何内容。</translation>
    </message>
</context>
<context>
    <name>DueExport</name>
    <message>
        <source>The file could not be written.</source>
        <translation>文件未能写出。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>办理日</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>界限日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Statutory clocks: %1</source>
        <translation>法定时限：%1</translation>
    </message>
    <message>
        <source>How days are counted</source>
        <translation>期间计算</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
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
    <name>EarnedValue</name>
    <message>
        <source>The plan has no status date. Set the date up to which progress was recorded.</source>
        <translation>计划没有状态日期。请设置进度填报截止的日期。</translation>
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
    <message>
        <source>Scenario</source>
        <translation>假设方案</translation>
    </message>
    <message>
        <source>Change in a scenario</source>
        <translation>方案变更</translation>
    </message>
    <message>
        <source>Progress period</source>
        <translation>进度期</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Granted role</source>
        <translation>角色授权</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Avoidance</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Act of two persons</source>
        <translation>双人操作</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Act of an approval</source>
        <translation>审批办理</translation>
    </message>
    <message>
        <source>Turn in an approval</source>
        <translation>审批待办</translation>
    </message>
    <message>
        <source>Process definition</source>
        <translation>流程定义</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Act of a meeting</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>督办事项</translation>
    </message>
    <message>
        <source>Secret of one-time codes</source>
        <translation>动态口令密钥</translation>
    </message>
    <message>
        <source>Matter before others</source>
        <translation>交由他方决定的事项</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>外部交换</translation>
    </message>
    <message>
        <source>Leave to export</source>
        <translation>输出许可</translation>
    </message>
    <message>
        <source>Plan item</source>
        <translation>规划任务</translation>
    </message>
    <message>
        <source>Dictionary entry</source>
        <translation>字典项</translation>
    </message>
    <message>
        <source>Project document</source>
        <translation>项目文件</translation>
    </message>
    <message>
        <source>Step of a project</source>
        <translation>阶段环节</translation>
    </message>
    <message>
        <source>Verdict on two projects</source>
        <translation>重复投资核定</translation>
    </message>
    <message>
        <source>Figure of the ladder</source>
        <translation>投资数</translation>
    </message>
    <message>
        <source>Quota of funds</source>
        <translation>资金指标</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>记账凭证</translation>
    </message>
    <message>
        <source>Line of a voucher</source>
        <translation>凭证分录</translation>
    </message>
    <message>
        <source>Annual investment</source>
        <translation>年度投资</translation>
    </message>
    <message>
        <source>Funding proposal</source>
        <translation>资金匹配方案</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>招标采购</translation>
    </message>
    <message>
        <source>Event of a tender</source>
        <translation>招标采购节点</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>保函</translation>
    </message>
    <message>
        <source>Payment application</source>
        <translation>支付申请</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Map layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>空间位置</translation>
    </message>
    <message>
        <source>Space-time conflict</source>
        <translation>时空冲突</translation>
    </message>
    <message>
        <source>Risk snapshot</source>
        <translation>风险快照</translation>
    </message>
    <message>
        <source>Past outcome</source>
        <translation>历史结果</translation>
    </message>
    <message>
        <source>Risk model</source>
        <translation>风险模型</translation>
    </message>
    <message>
        <source>Risk score</source>
        <translation>风险评分</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Field device</source>
        <translation>外业终端</translation>
    </message>
    <message>
        <source>Field form</source>
        <translation>现场表单</translation>
    </message>
    <message>
        <source>Field package</source>
        <translation>外业数据包</translation>
    </message>
    <message>
        <source>Field report</source>
        <translation>现场填报</translation>
    </message>
    <message>
        <source>Field photo</source>
        <translation>现场影像</translation>
    </message>
    <message>
        <source>Field change</source>
        <translation>外业变更</translation>
    </message>
    <message>
        <source>Field conflict</source>
        <translation>外业冲突</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Sensor history</source>
        <translation>传感器历史</translation>
    </message>
    <message>
        <source>Sensor alarm</source>
        <translation>传感器告警</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Line %1 of the PSPLIB file: %2</source>
        <translation>PSPLIB 文件第 %1 行：%2</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is missing.</source>
        <translation>缺少条目“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from 0 to %2.</source>
        <translation>“%1”不是 0 至 %2 的数。</translation>
    </message>
    <message>
        <source>%1 numbers are expected here, there are %2.</source>
        <translation>此处应有 %1 个数，实有 %2 个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number from %2 to %3.</source>
        <translation>“%1”应为 %2 至 %3 的数。</translation>
    </message>
    <message>
        <source>job %1 is expected here.</source>
        <translation>此处应为作业 %1。</translation>
    </message>
    <message>
        <source>a job has several modes; only single-mode files are read.</source>
        <translation>有作业含多种模式；只能读取单模式文件。</translation>
    </message>
    <message>
        <source>the number of successors does not fit their list.</source>
        <translation>后续作业的数量与列表不符。</translation>
    </message>
    <message>
        <source>there is no job %1.</source>
        <translation>没有作业 %1。</translation>
    </message>
    <message>
        <source>The PSPLIB file is too large.</source>
        <translation>PSPLIB 文件过大。</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>“%1” starts after “%2”, which finishes on %3.</source>
        <translation>“%1”在“%2”完成之后开始，“%2”完成于%3。</translation>
    </message>
    <message>
        <source>“%1” starts after “%2” has started on %3.</source>
        <translation>“%1”在“%2”开始之后开始，“%2”开始于%3。</translation>
    </message>
    <message>
        <source>“%1” finishes after “%2”, which finishes on %3.</source>
        <translation>“%1”在“%2”完成之后完成，“%2”完成于%3。</translation>
    </message>
    <message>
        <source>“%1” finishes after “%2” has started on %3.</source>
        <translation>“%1”在“%2”开始之后完成，“%2”开始于%3。</translation>
    </message>
    <message>
        <source>%1 d of all hours</source>
        <translation>%1 天（不分工作与休息）</translation>
    </message>
    <message>
        <source>%1 h of all hours</source>
        <translation>%1 小时（不分工作与休息）</translation>
    </message>
    <message>
        <source>%1 d of working time</source>
        <translation>%1 个工作日</translation>
    </message>
    <message>
        <source>%1 h of working time</source>
        <translation>%1 个工作小时</translation>
    </message>
    <message>
        <source>%1 % of the duration of “%2”</source>
        <translation>“%2”工期的 %1%</translation>
    </message>
    <message>
        <source>The link has a lag of %1, so it starts no earlier than %2.</source>
        <translation>该关联有 %1的延隔，因此不早于%2开始。</translation>
    </message>
    <message>
        <source>The link has a lag of %1, so it finishes no earlier than %2.</source>
        <translation>该关联有 %1的延隔，因此不早于%2完成。</translation>
    </message>
    <message>
        <source>The link has a lead of %1, so it may start from %2 on.</source>
        <translation>该关联有 %1的提前量，因此从%2起即可开始。</translation>
    </message>
    <message>
        <source>The link has a lead of %1, so it may finish from %2 on.</source>
        <translation>该关联有 %1的提前量，因此从%2起即可完成。</translation>
    </message>
    <message>
        <source>It is part of “%1”, which has the link.</source>
        <translation>它属于“%1”，该关联设在“%1”上。</translation>
    </message>
    <message>
        <source>“%1” has no active subtask.</source>
        <translation>“%1”没有有效的子任务。</translation>
    </message>
    <message>
        <source>“%1” ends with its subtask “%2” on %3.</source>
        <translation>“%1”随其子任务“%2”于%3结束。</translation>
    </message>
    <message>
        <source>“%1” begins with its subtask “%2” on %3.</source>
        <translation>“%1”随其子任务“%2”于%3开始。</translation>
    </message>
    <message>
        <source>Nothing holds “%1” back, so it starts with the plan on %2.</source>
        <translation>没有什么推迟“%1”，它随计划于%2开始。</translation>
    </message>
    <message>
        <source>The dates of “%1” are set by hand: %2 to %3.</source>
        <translation>“%1”的日期由人工设定：%2至%3。</translation>
    </message>
    <message>
        <source>“%1” is done: it really took from %2 to %3.</source>
        <translation>“%1”已完成：实际从%2到%3。</translation>
    </message>
    <message>
        <source>“%1” has really begun on %2 and goes on to %3.</source>
        <translation>“%1”已于%2实际开始，将持续到%3。</translation>
    </message>
    <message>
        <source>Without that it would wait for “%1”.</source>
        <translation>如果没有这一项，它要等“%1”。</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No work on %1, so it begins on %2.</source>
        <translation>%1不上班，因此于%2开始。</translation>
    </message>
    <message>
        <source>No work on %1, so it finishes on %2.</source>
        <translation>%1不上班，因此于%2完成。</translation>
    </message>
    <message>
        <source>%1 is a make-up working day.</source>
        <translation>%1是调休上班日。</translation>
    </message>
    <message>
        <source>Its work crosses days off: %1.</source>
        <translation>其工作跨越休息日：%1。</translation>
    </message>
    <message>
        <source>Without the date set for “%1”,</source>
        <translation>如果取消为“%1”设定的日期，</translation>
    </message>
    <message>
        <source>Without the lag between “%1” and “%2”,</source>
        <translation>如果取消“%1”与“%2”之间的延隔，</translation>
    </message>
    <message>
        <source>Without the link from “%1” to “%2”,</source>
        <translation>如果取消“%1”到“%2”的关联，</translation>
    </message>
    <message>
        <source>Without the levelling delay of “%1”,</source>
        <translation>如果取消“%1”的资源平衡延迟，</translation>
    </message>
    <message>
        <source>If “%1” took a day less,</source>
        <translation>如果“%1”少用一天，</translation>
    </message>
    <message>
        <source>%1 “%2” would begin on %3.</source>
        <translation>%1“%2”将于%3开始。</translation>
    </message>
    <message>
        <source>Another project counts on its start on %1, so its float ends there.</source>
        <translation>其他项目以它在 %1 开始为依据，其时差到此为止。</translation>
    </message>
    <message>
        <source>Another project counts on its finish on %1, so its float ends there.</source>
        <translation>其他项目以它在 %1 完成为依据，其时差到此为止。</translation>
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
    <name>ExternalLinks</name>
    <message>
        <source>One of the tasks is not in its plan any more.</source>
        <translation>其中一项任务已不在其计划中。</translation>
    </message>
    <message>
        <source>Both tasks are in this plan. Link them as usual.</source>
        <translation>两项任务都在本计划中，请按普通方式建立关联。</translation>
    </message>
    <message>
        <source>These two tasks are linked already.</source>
        <translation>这两个任务之间已有关联。</translation>
    </message>
    <message>
        <source>The link is not in the plan any more.</source>
        <translation>该任务关联已不在计划中。</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Estimate of the feasibility study</source>
        <translation>可研估算</translation>
    </message>
    <message>
        <source>Approved budget</source>
        <translation>概算</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stage, counted from 0 for the reserve</source>
        <translation>阶段序号（储备为 0）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Has a project code</source>
        <translation>有项目代码</translation>
    </message>
    <message>
        <source>Secrecy level, from 0 (open) to 4 (top secret)</source>
        <translation>密级（0 公开至 4 绝密）</translation>
    </message>
    <message>
        <source>Years of secrecy</source>
        <translation>保密期限（年）</translation>
    </message>
    <message>
        <source>Says who needs to know</source>
        <translation>已确定知悉范围</translation>
    </message>
    <message>
        <source>Has a unit in charge</source>
        <translation>有主管单位</translation>
    </message>
    <message>
        <source>Has a leader</source>
        <translation>有负责人</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批复日期</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>计划开工日期</translation>
    </message>
    <message>
        <source>Planned finish</source>
        <translation>计划完成日期</translation>
    </message>
    <message>
        <source>Has an adopted baseline</source>
        <translation>已采用基准计划</translation>
    </message>
    <message>
        <source>Physical progress</source>
        <translation>形象进度</translation>
    </message>
    <message>
        <source>First actual start</source>
        <translation>首项任务实际开始日期</translation>
    </message>
    <message>
        <source>Days behind the planned finish</source>
        <translation>比计划完成日期晚（天）</translation>
    </message>
    <message>
        <source>Way of investing</source>
        <translation>投资方式</translation>
    </message>
    <message>
        <source>Says why it has no code of the online platform</source>
        <translation>已登记无在线平台代码的依据</translation>
    </message>
    <message>
        <source>Says what is built and how much of it</source>
        <translation>已登记建设内容及规模</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>实际完工日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>当天日期</translation>
    </message>
    <message>
        <source>Goes through the steps of a template</source>
        <translation>已纳入审批环节管理</translation>
    </message>
    <message>
        <source>Stage of the step in hand, counted from 0 for the reserve</source>
        <translation>当前环节所属阶段(自储备为0起计)</translation>
    </message>
    <message>
        <source>Required papers of passed steps that are missing</source>
        <translation>已通过环节缺少的要件数</translation>
    </message>
    <message>
        <source>Steps left out</source>
        <translation>简化的环节数</translation>
    </message>
    <message>
        <source>Feasibility study approved on</source>
        <translation>可行性研究批复日期</translation>
    </message>
    <message>
        <source>Budget approved on</source>
        <translation>概算核定日期</translation>
    </message>
    <message>
        <source>Stands in an annual investment plan</source>
        <translation>已列入年度投资计划</translation>
    </message>
    <message>
        <source>Sum of the contracts in force</source>
        <translation>履行中合同总额</translation>
    </message>
    <message>
        <source>Funds in place</source>
        <translation>到位资金</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>累计支付</translation>
    </message>
    <message>
        <source>Funds in place and not paid</source>
        <translation>到位未支付资金</translation>
    </message>
    <message>
        <source>Final account</source>
        <translation>决算</translation>
    </message>
    <message>
        <source>Has an approved estimate or budget with its document</source>
        <translation>有带文号的估算或概算</translation>
    </message>
    <message>
        <source>Investment planned for the year</source>
        <translation>年度投资额</translation>
    </message>
    <message>
        <source>Investment planned by months of the year</source>
        <translation>分月计划合计</translation>
    </message>
    <message>
        <source>Investment planned up to the year</source>
        <translation>截至本年度累计安排</translation>
    </message>
    <message>
        <source>Source of money</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Capital expenditure</source>
        <translation>属于资本支出</translation>
    </message>
    <message>
        <source>Has revenue</source>
        <translation>有收益</translation>
    </message>
    <message>
        <source>Has a plan of repayment</source>
        <translation>有偿还计划</translation>
    </message>
    <message>
        <source>Office building or hall</source>
        <translation>属于楼堂馆所</translation>
    </message>
    <message>
        <source>Its users pay</source>
        <translation>使用者付费</translation>
    </message>
    <message>
        <source>First end of a guarantee that is held</source>
        <translation>在保保函最早到期日</translation>
    </message>
    <message>
        <source>Greatest share added to a contract of government procurement</source>
        <translation>政府采购合同追加的最大比例</translation>
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
    <message>
        <source>Lags counted on</source>
        <translation>时间间隔计算日历</translation>
    </message>
    <message>
        <source>Out-of-sequence progress</source>
        <translation>失序作业处理</translation>
    </message>
    <message>
        <source>Several critical paths</source>
        <translation>多条关键路径</translation>
    </message>
    <message>
        <source>Critical up to a float of</source>
        <translation>关键任务的总时差上限</translation>
    </message>
    <message>
        <source>Baseline to measure against</source>
        <translation>考核基线</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>排程方式</translation>
    </message>
    <message>
        <source>Percent counted in</source>
        <translation>百分比口径</translation>
    </message>
    <message>
        <source>Remaining duration</source>
        <translation>剩余工期</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复日期</translation>
    </message>
    <message>
        <source>Levelling delay</source>
        <translation>资源平衡延迟</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>任务拆分</translation>
    </message>
    <message>
        <source>Ignores resource calendars</source>
        <translation>忽略资源日历</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>实际成本</translation>
    </message>
    <message>
        <source>Activity codes</source>
        <translation>分类码</translation>
    </message>
    <message>
        <source>Predecessor&apos;s project</source>
        <translation>前置任务所属项目</translation>
    </message>
    <message>
        <source>Predecessor&apos;s start</source>
        <translation>前置任务开始时间</translation>
    </message>
    <message>
        <source>Predecessor&apos;s finish</source>
        <translation>前置任务完成时间</translation>
    </message>
    <message>
        <source>Predecessor&apos;s name</source>
        <translation>前置任务名称</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>资源形态</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用量</translation>
    </message>
    <message>
        <source>Unit of material</source>
        <translation>材料单位</translation>
    </message>
    <message>
        <source>Skill needed</source>
        <translation>所需技能</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Summary task</source>
        <translation>摘要任务</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>涉密等级</translation>
    </message>
    <message>
        <source>Cleared from</source>
        <translation>涉密起始</translation>
    </message>
    <message>
        <source>Cleared until</source>
        <translation>涉密截止</translation>
    </message>
    <message>
        <source>Other projects limit float</source>
        <translation>其他项目限制时差</translation>
    </message>
    <message>
        <source>Secrecy term (years)</source>
        <translation>保密期限（年）</translation>
    </message>
    <message>
        <source>Secret from</source>
        <translation>定密日期</translation>
    </message>
    <message>
        <source>Need to know</source>
        <translation>知悉范围</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>计量方式</translation>
    </message>
    <message>
        <source>Budget at completion (BAC)</source>
        <translation>完工预算（BAC）</translation>
    </message>
    <message>
        <source>Planned value (PV)</source>
        <translation>计划价值（PV）</translation>
    </message>
    <message>
        <source>Earned value (EV)</source>
        <translation>挣值（EV）</translation>
    </message>
    <message>
        <source>Actual cost (AC)</source>
        <translation>实际成本（AC）</translation>
    </message>
    <message>
        <source>Forecast finish</source>
        <translation>预测完成</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>数据范围</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>代理对象</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>盐值</translation>
    </message>
    <message>
        <source>Memory (KiB)</source>
        <translation>内存（KiB）</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>并行度</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>随机数</translation>
    </message>
    <message>
        <source>Sealed key</source>
        <translation>封存的密钥</translation>
    </message>
    <message>
        <source>Retired at</source>
        <translation>停用时间</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Office of who proposed</source>
        <translation>提出人职责</translation>
    </message>
    <message>
        <source>Proposed at</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>失效时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>Office of the second person</source>
        <translation>第二人职责</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>决定时间</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Version of the process</source>
        <translation>流程版本</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>发起人</translation>
    </message>
    <message>
        <source>Opened (UTC ms)</source>
        <translation>发起时间（UTC 毫秒）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What it sets off</source>
        <translation>生效事项</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>发起时间</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>办结时间</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>办理次数</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Digest of the form (SM3)</source>
        <translation>表单摘要（SM3）</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>环节序号</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>送达时间</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>办理时间</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>议事程序</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>初始内容</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>From approval</source>
        <translation>来源审批</translation>
    </message>
    <message>
        <source>From meeting</source>
        <translation>来源会议</translation>
    </message>
    <message>
        <source>Answerable</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>反馈时间</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>办结时间</translation>
    </message>
    <message>
        <source>Years of secrecy</source>
        <translation>保密期限（年）</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>交办人</translation>
    </message>
    <message>
        <source>Urged at</source>
        <translation>催办时间</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Last code</source>
        <translation>上次动态口令</translation>
    </message>
    <message>
        <source>Decided by a meeting</source>
        <translation>由会议决定</translation>
    </message>
    <message>
        <source>Sub-process</source>
        <translation>子流程</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>交往</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>发出时间</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>许可时间</translation>
    </message>
    <message>
        <source>Used at</source>
        <translation>使用时间</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Way of investing</source>
        <translation>投资方式</translation>
    </message>
    <message>
        <source>Way of procurement</source>
        <translation>采购方式</translation>
    </message>
    <message>
        <source>Content and scale</source>
        <translation>建设内容及规模</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>建设地点</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Extent (m)</source>
        <translation>范围（米）</translation>
    </message>
    <message>
        <source>Division code</source>
        <translation>行政区划代码</translation>
    </message>
    <message>
        <source>Industry code</source>
        <translation>行业代码</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>服务任务</translation>
    </message>
    <message>
        <source>Stage template</source>
        <translation>阶段模板</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Basis for having no project code</source>
        <translation>无项目代码的依据</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>起始年</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>终止年</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Planned investment</source>
        <translation>计划投资</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>字典</translation>
    </message>
    <message>
        <source>Parent code</source>
        <translation>上级代码</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>出具单位</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>出具日期</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>启动日期</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>通过日期</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>审批事项</translation>
    </message>
    <message>
        <source>Other project</source>
        <translation>对比项目</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>核定结论</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>核定人</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>投资环节</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>确定日期</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Least share</source>
        <translation>最低占比</translation>
    </message>
    <message>
        <source>Greatest share</source>
        <translation>最高占比</translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation>冲销凭证</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制单人</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Quota of funds</source>
        <translation>资金指标</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Content of the year</source>
        <translation>年度建设内容</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>最优差距</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>适用法律</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>招标采购</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Adds to</source>
        <translation>补充于</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>质保金比例</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>退还日期</translation>
    </message>
    <message>
        <source>Physical progress</source>
        <translation>形象进度</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>Loaded by</source>
        <translation>载入人</translation>
    </message>
    <message>
        <source>Loaded at</source>
        <translation>载入时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>使用许可</translation>
    </message>
    <message>
        <source>Map review number</source>
        <translation>审图号</translation>
    </message>
    <message>
        <source>Map date</source>
        <translation>地图日期</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>Term of secrecy (years)</source>
        <translation>保密期限(年)</translation>
    </message>
    <message>
        <source>Secret since</source>
        <translation>定密日期</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容摘要</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Number of features</source>
        <translation>要素数</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>修复记录</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Fictional</source>
        <translation>虚构数据</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Reach (metres)</source>
        <translation>作业宽度(米)</translation>
    </message>
    <message>
        <source>Original shape</source>
        <translation>原始图形</translation>
    </message>
    <message>
        <source>Original coordinate system</source>
        <translation>原始坐标系</translation>
    </message>
    <message>
        <source>Accuracy (metres)</source>
        <translation>精度(米)</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>绘制人</translation>
    </message>
    <message>
        <source>Drawn at</source>
        <translation>绘制时间</translation>
    </message>
    <message>
        <source>Other task</source>
        <translation>另一任务</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>快照日期</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>起因</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>知悉日期</translation>
    </message>
    <message>
        <source>Matured on</source>
        <translation>结果日期</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Cost over plan</source>
        <translation>超概比例</translation>
    </message>
    <message>
        <source>Imported by</source>
        <translation>导入人</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>Digest of the data</source>
        <translation>数据摘要</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果数</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型说明</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Scored on</source>
        <translation>评分日期</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Cases behind it</source>
        <translation>依据案例数</translation>
    </message>
    <message>
        <source>Reference class rate</source>
        <translation>参考类比率</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>起因</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Delay at least (days)</source>
        <translation>延误下限(天)</translation>
    </message>
    <message>
        <source>Delay most likely (days)</source>
        <translation>最可能延误(天)</translation>
    </message>
    <message>
        <source>Delay at most (days)</source>
        <translation>延误上限(天)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>应对方式</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>应对措施</translation>
    </message>
    <message>
        <source>Cost of the measure</source>
        <translation>措施费用</translation>
    </message>
    <message>
        <source>Probability after</source>
        <translation>剩余概率</translation>
    </message>
    <message>
        <source>Delay after (days)</source>
        <translation>剩余延误(天)</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>复查日期</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation>发出时间</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>Escalated at</source>
        <translation>上报时间</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现人</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Remedied by</source>
        <translation>整改人</translation>
    </message>
    <message>
        <source>Remedied at</source>
        <translation>整改时间</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>复核时间</translation>
    </message>
    <message>
        <source>Finding of the check</source>
        <translation>复核意见</translation>
    </message>
    <message>
        <source>Times sent back</source>
        <translation>退回次数</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名公钥</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Revoked at</source>
        <translation>注销时间</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Package number</source>
        <translation>数据包编号</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>对应的数据包</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>Filled in at</source>
        <translation>填报时间</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Position from</source>
        <translation>位置来源</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>审核时间</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>填报</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Likeness code</source>
        <translation>相似码</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Our value</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Their value</source>
        <translation>外业值</translation>
    </message>
    <message>
        <source>Our author</source>
        <translation>现值填写人</translation>
    </message>
    <message>
        <source>Our time</source>
        <translation>现值时间</translation>
    </message>
    <message>
        <source>Their author</source>
        <translation>外业填写人</translation>
    </message>
    <message>
        <source>Their time</source>
        <translation>外业时间</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>测量项</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Limits in use</source>
        <translation>启用的限值</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>回差</translation>
    </message>
    <message>
        <source>Silent after (minutes)</source>
        <translation>中断判定(分钟)</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟数</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读数个数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新值</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Cleared at</source>
        <translation>恢复时间</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Handled at</source>
        <translation>处理时间</translation>
    </message>
</context>
<context>
    <name>FieldBoxes</name>
    <message>
        <source>(not set)</source>
        <translation>（未填）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
</context>
<context>
    <name>FieldDesk</name>
    <message>
        <source>This device is not registered here.</source>
        <translation>该终端未在本单位登记。</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; was struck off.</source>
        <translation>终端“%1”已注销。</translation>
    </message>
    <message>
        <source>No device is registered here yet.</source>
        <translation>尚未登记任何终端。</translation>
    </message>
    <message>
        <source>This device is registered already.</source>
        <translation>该终端已登记。</translation>
    </message>
    <message>
        <source>There is no task to be sent out.</source>
        <translation>没有可下发的任务。</translation>
    </message>
    <message>
        <source>A package is good for 1 to 366 days.</source>
        <translation>数据包有效期为 1 至 366 天。</translation>
    </message>
    <message>
        <source>The project has a higher secrecy label than the device &quot;%1&quot; may carry.</source>
        <translation>项目密级高于终端“%1”允许携带的密级。</translation>
    </message>
    <message>
        <source>The package cannot be written to %1.</source>
        <translation>数据包无法写入 %1。</translation>
    </message>
    <message>
        <source>The package could not be written. Check that the disk is still there and has room.</source>
        <translation>数据包未能写入。请检查磁盘是否仍连接且有空间。</translation>
    </message>
    <message>
        <source>This package was not taken in here.</source>
        <translation>本单位未导入过该成果包。</translation>
    </message>
    <message>
        <source>The package has edits in the name of another device. Nothing was taken in.</source>
        <translation>数据包中有以其他终端名义所作的变更，未导入任何内容。</translation>
    </message>
    <message>
        <source>The package %1 cannot be read.</source>
        <translation>数据包 %1 无法读取。</translation>
    </message>
    <message>
        <source>Site %1 %2</source>
        <translation>现场 %1 %2</translation>
    </message>
    <message>
        <source>From the device %1</source>
        <translation>来自终端 %1</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>The value does not fit the field.</source>
        <translation>该值不符合字段要求。</translation>
    </message>
    <message>
        <source>There is no such task any more.</source>
        <translation>该任务已不存在。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Percent complete</source>
        <translation>完成百分比</translation>
    </message>
    <message>
        <source>Physical percent complete</source>
        <translation>实物完成百分比</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>实际开始</translation>
    </message>
    <message>
        <source>Actual finish</source>
        <translation>实际完成</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>This conflict is settled already.</source>
        <translation>该冲突已裁决。</translation>
    </message>
    <message>
        <source>Say why it is decided so.</source>
        <translation>请说明裁决理由。</translation>
    </message>
    <message>
        <source>There is no such report.</source>
        <translation>没有这份填报。</translation>
    </message>
    <message>
        <source>Say what is missing.</source>
        <translation>请说明缺少什么。</translation>
    </message>
</context>
<context>
    <name>FieldDevice</name>
    <message>
        <source>The passphrase of the device is wrong.</source>
        <translation>终端口令不正确。</translation>
    </message>
    <message>
        <source>The signature of the request is not valid.</source>
        <translation>登记申请的签名无效。</translation>
    </message>
    <message>
        <source>The request cannot be read.</source>
        <translation>登记申请无法读取。</translation>
    </message>
    <message>
        <source>This file is no device key.</source>
        <translation>该文件不是终端密钥。</translation>
    </message>
</context>
<context>
    <name>FieldKit</name>
    <message>
        <source>The device&apos;s data could not be saved. Check the free space; nothing that was there before is lost.</source>
        <translation>终端数据未能保存，请检查剩余空间；此前的数据没有丢失。</translation>
    </message>
    <message>
        <source>There is no device in this folder.</source>
        <translation>该文件夹中没有终端。</translation>
    </message>
    <message>
        <source>There is a device in this folder already.</source>
        <translation>该文件夹中已有终端。</translation>
    </message>
    <message>
        <source>A device needs a name.</source>
        <translation>终端需要名称。</translation>
    </message>
    <message>
        <source>This device was not given that task.</source>
        <translation>本终端未领取该任务。</translation>
    </message>
    <message>
        <source>The work on this device has expired. Send what is filled in and have a new package made.</source>
        <translation>本终端的任务包已过期。请先上报已填内容，再申请新的任务包。</translation>
    </message>
    <message>
        <source>This device was not given that form.</source>
        <translation>本终端未领取该表单。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>文件 %1 无法读取。</translation>
    </message>
    <message>
        <source>The package cannot be read.</source>
        <translation>数据包无法读取。</translation>
    </message>
    <message>
        <source>This device does not know its office yet. Ask the office for its fingerprint; that of this package is %1.</source>
        <translation>本终端尚未识别所属单位。请向单位核对指纹；该数据包的指纹为 %1。</translation>
    </message>
    <message>
        <source>A form in the package cannot be read.</source>
        <translation>数据包中的表单无法读取。</translation>
    </message>
    <message>
        <source>This device has no work yet: take in a package first.</source>
        <translation>本终端还没有任务，请先导入任务包。</translation>
    </message>
    <message>
        <source>The work in the package cannot be read.</source>
        <translation>数据包中的任务无法读取。</translation>
    </message>
    <message>
        <source>The receipt cannot be read.</source>
        <translation>回执无法读取。</translation>
    </message>
    <message>
        <source>The device&apos;s data is damaged.</source>
        <translation>终端数据已损坏。</translation>
    </message>
    <message>
        <source>The device&apos;s data is missing.</source>
        <translation>终端数据缺失。</translation>
    </message>
    <message>
        <source>The device&apos;s data is damaged. The state before lies beside it as device.state.before.</source>
        <translation>终端数据已损坏。上一次的数据保存在同一文件夹的 device.state.before。</translation>
    </message>
</context>
<context>
    <name>FieldPackage</name>
    <message>
        <source>The contents list of the package cannot be read.</source>
        <translation>数据包清单无法读取。</translation>
    </message>
    <message>
        <source>Field package</source>
        <translation>外业任务包</translation>
    </message>
    <message>
        <source>Package from the field</source>
        <translation>外业成果包</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>This file is no field package.</source>
        <translation>该文件不是外业数据包。</translation>
    </message>
    <message>
        <source>The package is not complete: it was copied in part or cut off. Copy it again from where it was made.</source>
        <translation>数据包不完整：只复制了一部分或被截断。请从制作处重新复制。</translation>
    </message>
    <message>
        <source>The package was altered or is damaged. Nothing of it was taken in; have it made again.</source>
        <translation>数据包被改动或已损坏，未导入任何内容；请重新制作。</translation>
    </message>
    <message>
        <source>The package cannot be read.</source>
        <translation>数据包无法读取。</translation>
    </message>
    <message>
        <source>The package was made by a newer version of the program (format %1). Update the program first.</source>
        <translation>数据包由更新版本的程序制作（格式 %1）。请先更新程序。</translation>
    </message>
    <message>
        <source>The package is encrypted for another device or office.</source>
        <translation>数据包是为其他终端或单位加密的。</translation>
    </message>
    <message>
        <source>The package cannot be read. Check that the disk is still there.</source>
        <translation>数据包无法读取。请检查磁盘是否仍连接。</translation>
    </message>
    <message>
        <source>The signature of the package is not valid. Nothing of it was taken in.</source>
        <translation>数据包签名无效，未导入任何内容。</translation>
    </message>
    <message>
        <source>There is no such file in the package.</source>
        <translation>数据包中没有该文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in the package.</source>
        <translation>数据包中缺少“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large.</source>
        <translation>“%1”过大。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>This is a package of another kind: %1. Expected: %2.</source>
        <translation>数据包种类不符：%1。应为：%2。</translation>
    </message>
    <message>
        <source>The package is for another device: %1.</source>
        <translation>数据包属于另一终端：%1。</translation>
    </message>
    <message>
        <source>The package is signed with a key that is not registered here.</source>
        <translation>数据包的签名密钥未在此登记。</translation>
    </message>
    <message>
        <source>This package was taken in before. Nothing was changed.</source>
        <translation>该数据包此前已导入，没有改动任何内容。</translation>
    </message>
    <message>
        <source>The package expired on %1. Have a new one made.</source>
        <translation>数据包已于 %1 过期，请重新制作。</translation>
    </message>
    <message>
        <source>The package has a higher secrecy label than may be kept here.</source>
        <translation>数据包密级高于此处允许保存的密级。</translation>
    </message>
    <message>
        <source>The package could not be written: the disk is full.</source>
        <translation>数据包未能写入：磁盘已满。</translation>
    </message>
    <message>
        <source>The package could not be written. Check that the disk is still there and has room.</source>
        <translation>数据包未能写入。请检查磁盘是否仍连接且有空间。</translation>
    </message>
    <message>
        <source>A package needs a device.</source>
        <translation>数据包须指定终端。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file in a package.</source>
        <translation>“%1”不能作为数据包内的文件名。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read.</source>
        <translation>“%1”无法读取。</translation>
    </message>
    <message>
        <source>There are too many files in the package.</source>
        <translation>数据包中的文件过多。</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>“%1” does not fit here. Join two conditions with and or or.</source>
        <translation>此处不应出现“%1”。两个条件之间请用“且”或“或”连接。</translation>
    </message>
    <message>
        <source>There are too many brackets.</source>
        <translation>括号层数过多。</translation>
    </message>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>缺少右括号。</translation>
    </message>
    <message>
        <source>A condition is missing here.</source>
        <translation>此处缺少条件。</translation>
    </message>
    <message>
        <source>There is no column called “%1”.</source>
        <translation>没有名为“%1”的列。</translation>
    </message>
    <message>
        <source>A comparison is missing here: one of = != &lt; &lt;= &gt; &gt;= ~.</source>
        <translation>此处缺少比较符号：= != &lt; &lt;= &gt; &gt;= ~ 之一。</translation>
    </message>
    <message>
        <source>A list in brackets is expected here.</source>
        <translation>此处应为括号中的列表。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>The filter is too long.</source>
        <translation>筛选条件过长。</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>第 %1 个字符处：%2</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>此处缺少数值。</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>引号没有配对。</translation>
    </message>
</context>
<context>
    <name>FloatPaths</name>
    <message>
        <source>Float paths lead to an active task that is no summary.</source>
        <translation>浮动路径的终点必须是有效的非摘要任务。</translation>
    </message>
</context>
<context>
    <name>FollowUpDesk</name>
    <message>
        <source>There is no such follow-up.</source>
        <translation>没有该督办事项。</translation>
    </message>
    <message>
        <source>Only who asked for it, or who keeps the records of meetings, may do this.</source>
        <translation>只有交办人或者会议文书可以办理。</translation>
    </message>
    <message>
        <source>Meeting No. %1, topic %2</source>
        <translation>第 %1 号会议，议题 %2</translation>
    </message>
    <message>
        <source>Approval No. %1 %2</source>
        <translation>第 %1 号审批 %2</translation>
    </message>
    <message>
        <source>Meeting No. %1, topic %2: %3</source>
        <translation>第 %1 号会议，议题 %2：%3</translation>
    </message>
    <message>
        <source>You had no part in this decision, or it is not taken yet.</source>
        <translation>您没有参与该决定，或者该决定尚未作出。</translation>
    </message>
    <message>
        <source>A follow-up needs words, a person and a date.</source>
        <translation>督办事项应当写明内容、承办人和期限。</translation>
    </message>
    <message>
        <source>Only who answers for it may report on it.</source>
        <translation>只有承办人可以反馈。</translation>
    </message>
    <message>
        <source>It was reported already.</source>
        <translation>已经反馈。</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>请写明办理情况。</translation>
    </message>
    <message>
        <source>The evidence is not a file of this project.</source>
        <translation>所附材料不是该项目的文件。</translation>
    </message>
    <message>
        <source>Nothing was reported on it yet.</source>
        <translation>尚未反馈。</translation>
    </message>
    <message>
        <source>Say what is missing.</source>
        <translation>请写明缺少什么。</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>Approval No. %1</source>
        <translation>第 %1 号审批</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-ups: %1</source>
        <translation>督办事项：%1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>督办内容</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>交办人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source> (urged)</source>
        <translation>（已催办）</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>督办内容：</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>Reported:</source>
        <translation>办理情况：</translation>
    </message>
    <message>
        <source>Last urged:</source>
        <translation>最近催办：</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>证明材料：</translation>
    </message>
    <message>
        <source>a file of the project</source>
        <translation>项目文件</translation>
    </message>
    <message>
        <source>Settled:</source>
        <translation>办结时间：</translation>
    </message>
    <message>
        <source>Asked by:</source>
        <translation>交办人：</translation>
    </message>
</context>
<context>
    <name>Founding</name>
    <message>
        <source>Each of them needs a name and a log-in name.</source>
        <translation>每个人都要填写姓名和登录名。</translation>
    </message>
    <message>
        <source>Passphrase of %1: %2</source>
        <translation>%1 的口令：%2</translation>
    </message>
    <message>
        <source>The three administrators are three other persons, each with a log-in name of their own.</source>
        <translation>三名管理员须是另外三个人，各有自己的登录名。</translation>
    </message>
</context>
<context>
    <name>FrozenCalendars</name>
    <message>
        <source>The calendars kept with the baseline cannot be read.</source>
        <translation>无法读取基线中保存的日历。</translation>
    </message>
</context>
<context>
    <name>Funding</name>
    <message>
        <source>A project to choose from has no need, no value, or needs one that is not among them.</source>
        <translation>备选项目中有的没有资金需求、没有价值，或其前置项目不在备选之列。</translation>
    </message>
    <message>
        <source>A quota has an amount or shares that make no sense.</source>
        <translation>有资金指标的金额或比例不合理。</translation>
    </message>
    <message>
        <source>The choice could not be worked out.</source>
        <translation>未能求出匹配方案。</translation>
    </message>
    <message>
        <source>The choice leaves no amounts in whole fen.</source>
        <translation>方案无法以整分金额落实。</translation>
    </message>
    <message>
        <source>There is no such quota to grow.</source>
        <translation>没有这项资金指标，无法测算增加额度。</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>%1 %2 (%3): %4</source>
        <translation>%1%2（%3）：%4</translation>
    </message>
    <message>
        <source> Not entered: %1.</source>
        <translation>未录入：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>FundingDesk</name>
    <message>
        <source>There is no such project here.</source>
        <translation>没有这个项目。</translation>
    </message>
    <message>
        <source>Give the proposal a name.</source>
        <translation>请填写方案名称。</translation>
    </message>
    <message>
        <source>This is not a whole answer; search again.</source>
        <translation>这不是完整的方案，请重新求解。</translation>
    </message>
    <message>
        <source>There is no such proposal.</source>
        <translation>没有这个方案。</translation>
    </message>
    <message>
        <source>It was decided already.</source>
        <translation>该方案已经作出决定。</translation>
    </message>
    <message>
        <source>Somebody else than who made the proposal must settle it.</source>
        <translation>方案须由提出人以外的人员办结。</translation>
    </message>
    <message>
        <source>Name the document of the decision: minutes or an approval.</source>
        <translation>请填写决定依据：会议纪要或批复文号。</translation>
    </message>
    <message>
        <source>An approval of it is running already.</source>
        <translation>该方案已在审批中。</translation>
    </message>
    <message>
        <source>Funding of %1: %2</source>
        <translation>%1 年度资金安排：%2</translation>
    </message>
    <message>
        <source>The proposal is not what this approval was started for any more.</source>
        <translation>方案已不是发起本次审批时的内容。</translation>
    </message>
    <message>
        <source>Approval No. %1 %2</source>
        <translation>审批第 %1 号 %2</translation>
    </message>
    <message>
        <source>An approval of it is running: it decides, or is withdrawn first.</source>
        <translation>该方案正在审批：由审批决定，或者先撤回审批。</translation>
    </message>
</context>
<context>
    <name>FundingWords</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等，另有 %2 个</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What is pinned in does not fit under the quotas. Take a pin out or look at the sources of these projects.</source>
        <translation>指定纳入的项目超出资金指标，无法安排。请取消部分指定，或检查这些项目的适用资金来源。</translation>
    </message>
    <message>
        <source>%1 of %2 projects, %3 wan yuan.</source>
        <translation>%2 个备选项目中安排 %1 个，共 %3 万元。</translation>
    </message>
    <message>
        <source> No choice is better: it is proven.</source>
        <translation>已证明没有更优方案。</translation>
    </message>
    <message>
        <source> No choice can be better by more than %1 %: that is proven.</source>
        <translation>已证明任何方案最多再优 %1%。</translation>
    </message>
    <message>
        <source> The time was up before it came closer.</source>
        <translation>已到时限，未能进一步逼近。</translation>
    </message>
    <message>
        <source> It is a proposal; who decides is a person.</source>
        <translation>本结果仅为建议，由人员决定。</translation>
    </message>
    <message>
        <source>%1, %2 wan yuan more:</source>
        <translation>%1增加 %2 万元：</translation>
    </message>
    <message>
        <source>%1 nothing else would be chosen.</source>
        <translation>%1安排结果不变。</translation>
    </message>
    <message>
        <source> also %1.</source>
        <translation>可增加安排%1。</translation>
    </message>
    <message>
        <source> no longer %1.</source>
        <translation>不再安排%1。</translation>
    </message>
    <message>
        <source>(%1): %2</source>
        <translation>（%1）：%2</translation>
    </message>
    <message>
        <source>The same projects as in “%1”.</source>
        <translation>与“%1”安排的项目相同。</translation>
    </message>
    <message>
        <source>Against “%1”:</source>
        <translation>与“%1”相比：</translation>
    </message>
    <message>
        <source> new %1.</source>
        <translation>新增%1。</translation>
    </message>
    <message>
        <source>left to the search</source>
        <translation>由系统选择</translation>
    </message>
    <message>
        <source>in, whatever else</source>
        <translation>必须安排</translation>
    </message>
    <message>
        <source>out this year</source>
        <translation>本年不安排</translation>
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
    <message>
        <source>Print the &amp;network</source>
        <translation>打印网络图(&amp;N)</translation>
    </message>
</context>
<context>
    <name>GanttLegend</name>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Running to plan</source>
        <translation>正常进行</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>Near-critical</source>
        <translation>次关键</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要任务</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Total float</source>
        <translation>总时差</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Status date</source>
        <translation>状态日期</translation>
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
        <source>WBS</source>
        <translation>WBS</translation>
    </message>
    <message>
        <source>% done</source>
        <translation>完成 %</translation>
    </message>
    <message>
        <source>Total float (days)</source>
        <translation>总时差(天)</translation>
    </message>
    <message>
        <source>Baseline start</source>
        <translation>基线开始</translation>
    </message>
    <message>
        <source>Baseline finish</source>
        <translation>基线完成</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Predecessors</source>
        <translation>紧前任务</translation>
    </message>
</context>
<context>
    <name>Geo</name>
    <message>
        <source>These are not degrees of longitude and latitude: %1, %2.</source>
        <translation>这不是以度为单位的经纬度：%1，%2。</translation>
    </message>
    <message>
        <source>These are not metres in the zone that was declared: %1, %2.</source>
        <translation>这不是所声明投影带内以米为单位的坐标：%1，%2。</translation>
    </message>
    <message>
        <source>A parameter of the coordinates is no number.</source>
        <translation>坐标参数中有一项不是数字。</translation>
    </message>
    <message>
        <source>Nobody has said in what coordinates this is.</source>
        <translation>尚未声明所用坐标系。</translation>
    </message>
    <message>
        <source>The coordinates are of no kind that is known.</source>
        <translation>无法识别的坐标系。</translation>
    </message>
    <message>
        <source>Not declared</source>
        <translation>未声明</translation>
    </message>
    <message>
        <source>CGCS2000 longitude and latitude (EPSG:4490)</source>
        <translation>CGCS2000 经纬度（EPSG:4490）</translation>
    </message>
    <message>
        <source>WGS-84 longitude and latitude (EPSG:4326)</source>
        <translation>WGS-84 经纬度（EPSG:4326）</translation>
    </message>
    <message>
        <source>GCJ-02 longitude and latitude</source>
        <translation>GCJ-02 经纬度</translation>
    </message>
    <message>
        <source>BD-09 longitude and latitude</source>
        <translation>BD-09 经纬度</translation>
    </message>
    <message>
        <source>CGCS2000 3° zone %1, central meridian %2° E</source>
        <translation>CGCS2000 3 度带第 %1 带，中央子午线东经 %2°</translation>
    </message>
    <message>
        <source>Local plane by four parameters, central meridian %1° E</source>
        <translation>地方平面坐标系（四参数），中央子午线东经 %1°</translation>
    </message>
    <message>
        <source>Local datum by seven parameters, central meridian %1° E</source>
        <translation>地方基准（七参数），中央子午线东经 %1°</translation>
    </message>
    <message>
        <source>The two axes look swapped: read the other way round, the numbers lie in China.</source>
        <translation>两个坐标轴疑似颠倒：对调后数值落在中国范围内。</translation>
    </message>
    <message>
        <source>The numbers are too large for degrees; they look like metres of a projection.</source>
        <translation>数值过大，不像以度为单位，疑似以米为单位的投影坐标。</translation>
    </message>
    <message>
        <source>The numbers look like degrees, not like metres of a projection.</source>
        <translation>数值疑似以度为单位，不像以米为单位的投影坐标。</translation>
    </message>
    <message>
        <source>The eastings have the number of their zone before them; say so.</source>
        <translation>东坐标前带有带号，请勾选说明。</translation>
    </message>
    <message>
        <source>The number before the eastings is that of another zone.</source>
        <translation>东坐标前的带号与所声明的投影带不符。</translation>
    </message>
    <message>
        <source>In these coordinates the data would lie outside of China.</source>
        <translation>按此坐标系，数据将落在中国范围之外。</translation>
    </message>
    <message>
        <source>This is no shape on the map that can be read.</source>
        <translation>无法读取的空间图形。</translation>
    </message>
    <message>
        <source>Hardly any</source>
        <translation>极少</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>较少</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>较多</translation>
    </message>
    <message>
        <source>Most here</source>
        <translation>最密集</translation>
    </message>
    <message>
        <source>%1 points behind the plan</source>
        <translation>落后计划 %1 个百分点</translation>
    </message>
    <message>
        <source>%1 points ahead of the plan</source>
        <translation>超前计划 %1 个百分点</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>与计划相符</translation>
    </message>
    <message>
        <source>%1 % likely to be late</source>
        <translation>逾期概率 %1 %</translation>
    </message>
    <message>
        <source>Relative density: where projects lie close together. It says nothing of how they are going.</source>
        <translation>相对密度：表示项目聚集的程度，不反映项目进展情况。</translation>
    </message>
    <message>
        <source>Mean of what is missing of the plan on that day, weighted by budget. It says nothing of how many projects there are.</source>
        <translation>当日计划与实际进度之差的平均值，按概算加权，不反映项目数量。</translation>
    </message>
    <message>
        <source>Mean probability of being late. It says nothing of how many projects there are.</source>
        <translation>逾期概率的平均值，不反映项目数量。</translation>
    </message>
    <message>
        <source>The contents of this layer are damaged.</source>
        <translation>该图层内容已损坏。</translation>
    </message>
</context>
<context>
    <name>GoalDesk</name>
    <message>
        <source>This item is not there any more.</source>
        <translation>该项已不存在。</translation>
    </message>
    <message>
        <source>Somebody else changed this item meanwhile. Look at it again.</source>
        <translation>他人已修改该项，请重新查看。</translation>
    </message>
    <message>
        <source>“%1” has parts. Remove or move them first.</source>
        <translation>“%1”有下级，请先删除或移走下级。</translation>
    </message>
    <message>
        <source>Projects serve “%1”. Assign them to something else first.</source>
        <translation>有项目服务“%1”，请先将其归入其他任务。</translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message>
        <source>No project</source>
        <translation>无项目</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) without</source>
        <translation>
            <numerusform>%n 项无项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已覆盖</translation>
    </message>
    <message>
        <source>Plan or task</source>
        <translation>规划或任务</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖情况</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目数</translation>
    </message>
    <message>
        <source>Planned (10k yuan)</source>
        <translation>计划投资（万元）</translation>
    </message>
    <message>
        <source>Estimates (10k yuan)</source>
        <translation>估算合计（万元）</translation>
    </message>
    <message>
        <source>Budgets (10k yuan)</source>
        <translation>概算合计（万元）</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Goals and the projects that serve them</source>
        <translation>规划任务与服务项目</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Projects that serve none</source>
        <translation>未服务任何任务的项目</translation>
    </message>
</context>
<context>
    <name>Grants</name>
    <message>
        <source>A delegation needs two different persons.</source>
        <translation>代理须有委托人和代理人，且不得为同一人。</translation>
    </message>
    <message>
        <source>A delegation needs a first and a last day, in this order.</source>
        <translation>代理须有起止日期，且起始日不得晚于截止日。</translation>
    </message>
    <message>
        <source>A delegation lasts no longer than a year.</source>
        <translation>代理期限不得超过一年。</translation>
    </message>
    <message>
        <source>A delegation needs a reason.</source>
        <translation>代理须说明事由。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be delegated.</source>
        <translation>“%1”不得委托他人代行。</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>尚无%1。</translation>
    </message>
    <message>
        <source>%1 is %2 and at the same time %3.</source>
        <translation>%1任%2，同时又任%3。</translation>
    </message>
    <message>
        <source>%1 is %2 and has the business role &quot;%3&quot; at the same time.</source>
        <translation>%1任%2，同时又有业务角色“%3”。</translation>
    </message>
    <message>
        <source>%1 is %2 and takes part in a delegation.</source>
        <translation>%1任%2，却参与了代理。</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;.</source>
        <translation>没有角色“%1”。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>截止日早于起始日。</translation>
    </message>
    <message>
        <source>One person cannot hold &quot;%1&quot; and &quot;%2&quot; at the same time.</source>
        <translation>同一人不得同时担任“%1”和“%2”。</translation>
    </message>
    <message>
        <source>Appointing or dismissing an administrator takes two of the three administrators: one proposes, another confirms.</source>
        <translation>任免三员须由其中两员共同办理：一员提出，另一员确认。</translation>
    </message>
    <message>
        <source>Only the security administrator grants and withdraws roles.</source>
        <translation>只有安全保密管理员可以授予和收回角色。</translation>
    </message>
    <message>
        <source>An administrator receives no business role.</source>
        <translation>三员不得被授予业务角色。</translation>
    </message>
    <message>
        <source>Only one of the three administrators may propose this.</source>
        <translation>此事项只能由三员之一提出。</translation>
    </message>
    <message>
        <source>Only one of the three administrators may confirm this.</source>
        <translation>此事项只能由三员之一确认。</translation>
    </message>
    <message>
        <source>Who proposed it cannot confirm it: it takes another administrator.</source>
        <translation>提出人不得自行确认，须由另一员确认。</translation>
    </message>
    <message>
        <source>This was decided already.</source>
        <translation>此事项已有结论。</translation>
    </message>
    <message>
        <source>The proposal has expired. It has to be made anew.</source>
        <translation>提议已过期，须重新提出。</translation>
    </message>
    <message>
        <source>This is not what was proposed. Look at it again.</source>
        <translation>内容与所提事项不符，请重新核对。</translation>
    </message>
</context>
<context>
    <name>GridColumn</name>
    <message>
        <source>Task name</source>
        <translation>任务名称</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Predecessors</source>
        <translation>紧前任务</translation>
    </message>
    <message>
        <source>Total float</source>
        <translation>总时差</translation>
    </message>
    <message>
        <source>Successors</source>
        <translation>后续任务</translation>
    </message>
    <message>
        <source>Free float</source>
        <translation>自由时差</translation>
    </message>
    <message>
        <source>Early start</source>
        <translation>最早开始</translation>
    </message>
    <message>
        <source>Early finish</source>
        <translation>最早完成</translation>
    </message>
    <message>
        <source>Late start</source>
        <translation>最迟开始</translation>
    </message>
    <message>
        <source>Late finish</source>
        <translation>最迟完成</translation>
    </message>
    <message>
        <source>Baseline start</source>
        <translation>基线开始</translation>
    </message>
    <message>
        <source>Baseline finish</source>
        <translation>基线完成</translation>
    </message>
    <message>
        <source>Start variance</source>
        <translation>开始偏差</translation>
    </message>
    <message>
        <source>Finish variance</source>
        <translation>完成偏差</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>Summary task</source>
        <translation>摘要任务</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>总成本</translation>
    </message>
    <message>
        <source>(days)</source>
        <translation>(天)</translation>
    </message>
    <message>
        <source>(yuan)</source>
        <translation>(元)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>This file is no document of a hand-over, or it is damaged.</source>
        <translation>该文件不是外部交换文书，或已损坏。</translation>
    </message>
</context>
<context>
    <name>HandOverDesk</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The outside system needs a name.</source>
        <translation>外部系统须有名称。</translation>
    </message>
    <message>
        <source>This step may not be answered by an outside system, or it is not your turn in it.</source>
        <translation>该环节不允许由外部系统答复，或当前不由您办理。</translation>
    </message>
    <message>
        <source>No outside system is registered as “%1”.</source>
        <translation>没有登记名为“%1”的外部系统。</translation>
    </message>
    <message>
        <source>This step is out already; its answer waits.</source>
        <translation>该环节已送出，正在等待答复。</translation>
    </message>
    <message>
        <source>You have no signing key in this session.</source>
        <translation>本次登录没有可用的签名密钥。</translation>
    </message>
    <message>
        <source>The answer is not signed with the key registered for “%1”.</source>
        <translation>该答复不是用“%1”登记的密钥签名的。</translation>
    </message>
    <message>
        <source>Nothing that was handed over asked for this answer.</source>
        <translation>没有与该答复对应的送出记录。</translation>
    </message>
    <message>
        <source>This hand-over has its answer already.</source>
        <translation>该送出事项已有答复。</translation>
    </message>
    <message>
        <source>The answer is about something else than what was handed over.</source>
        <translation>答复的内容与送出的内容不一致。</translation>
    </message>
    <message>
        <source>Answered by the outside system “%1” (%2): %3</source>
        <translation>外部系统“%1”答复（%2）：%3</translation>
    </message>
    <message>
        <source>“%1” signed the answer.</source>
        <translation>答复由“%1”签名。</translation>
    </message>
    <message>
        <source>The answer of “%1” is not what is stored.</source>
        <translation>“%1”的答复与所存内容不符。</translation>
    </message>
    <message>
        <source>“%1” is not registered with that key any more.</source>
        <translation>“%1”已不再以该密钥登记。</translation>
    </message>
    <message>
        <source>This lies above what the outside system “%1” may get (%2).</source>
        <translation>该内容的密级高于外部系统“%1”可以接收的密级（%2）。</translation>
    </message>
    <message>
        <source>This is not what was handed over, or its answer is here.</source>
        <translation>这不是交出的文件，或者答复已经收回。</translation>
    </message>
    <message>
        <source>The outside system “%1” has no address: hand the file over.</source>
        <translation>外部系统“%1”没有登记地址：请移交文件。</translation>
    </message>
    <message>
        <source>This file holds no SM2 public key: 65 bytes, or the same in hex.</source>
        <translation>该文件不是 SM2 公钥（65 字节，或其十六进制形式）。</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1:%2 → %3</translation>
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
        <source>The holiday notice&apos;s &quot;%1&quot; is not a text.</source>
        <translation>节假日通知的“%1”不是文本。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>This is a Microsoft Project file (.mpp) in its own format. Save it in Microsoft Project as XML and import that.</source>
        <translation>这是 Microsoft Project 专用格式的 .mpp 文件。请在 Microsoft Project 中另存为 XML 后再导入。</translation>
    </message>
</context>
<context>
    <name>KeyFactor</name>
    <message>
        <source>There is a file of that name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>The key file cannot be written there.</source>
        <translation>密钥文件无法写入该位置。</translation>
    </message>
    <message>
        <source>The key file could not be written whole.</source>
        <translation>密钥文件未能完整写入。</translation>
    </message>
    <message>
        <source>There is no key file here. Insert the medium that holds it.</source>
        <translation>此处没有密钥文件，请插入存有密钥文件的介质。</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>密钥文件无法读取。</translation>
    </message>
    <message>
        <source>This is no key file, or it is damaged. Use the copy of it.</source>
        <translation>这不是密钥文件，或文件已损坏，请使用其副本。</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Budget at completion (BAC)</source>
        <translation>完工预算（BAC）</translation>
    </message>
    <message>
        <source>BAC = the sum of what the baseline has for all tasks.</source>
        <translation>BAC = 基线中各任务预算之和。</translation>
    </message>
    <message>
        <source>Planned value (PV)</source>
        <translation>计划价值（PV）</translation>
    </message>
    <message>
        <source>PV = the budget of what the baseline has done by the status date, spread evenly over each task&apos;s working time.</source>
        <translation>PV = 按基线截至状态日期应完成工作的预算，在各任务工作时间内均摊。</translation>
    </message>
    <message>
        <source>Earned value (EV)</source>
        <translation>挣值（EV）</translation>
    </message>
    <message>
        <source>EV = each task&apos;s budget x how much of it is done, added up.</source>
        <translation>EV = 各任务预算 × 完成比例，求和。</translation>
    </message>
    <message>
        <source>Actual cost (AC)</source>
        <translation>实际成本（AC）</translation>
    </message>
    <message>
        <source>AC = what the work that is done has really cost.</source>
        <translation>AC = 已完成工作实际发生的成本。</translation>
    </message>
    <message>
        <source>Schedule variance (SV)</source>
        <translation>进度偏差（SV）</translation>
    </message>
    <message>
        <source>SV = EV - PV; below 0: less is done than planned.</source>
        <translation>SV = EV - PV；小于 0：比计划少完成。</translation>
    </message>
    <message>
        <source>Cost variance (CV)</source>
        <translation>成本偏差（CV）</translation>
    </message>
    <message>
        <source>CV = EV - AC; below 0: it costs more than planned.</source>
        <translation>CV = EV - AC；小于 0：超出预算。</translation>
    </message>
    <message>
        <source>Schedule performance index (SPI)</source>
        <translation>进度绩效指数（SPI）</translation>
    </message>
    <message>
        <source>SPI = EV / PV; below 1: behind the plan.</source>
        <translation>SPI = EV / PV；小于 1：落后于计划。</translation>
    </message>
    <message>
        <source>Cost performance index (CPI)</source>
        <translation>成本绩效指数（CPI）</translation>
    </message>
    <message>
        <source>CPI = EV / AC; below 1: over the budget.</source>
        <translation>CPI = EV / AC；小于 1：超出预算。</translation>
    </message>
    <message>
        <source>Estimate at completion, by CPI (EAC)</source>
        <translation>完工估算，按 CPI（EAC）</translation>
    </message>
    <message>
        <source>EAC = BAC / CPI: the rest costs as it has so far.</source>
        <translation>EAC = BAC / CPI：剩余工作按目前的成本水平。</translation>
    </message>
    <message>
        <source>Estimate at completion, as planned (EAC)</source>
        <translation>完工估算，按计划（EAC）</translation>
    </message>
    <message>
        <source>EAC = AC + BAC - EV: the rest costs as planned.</source>
        <translation>EAC = AC + BAC - EV：剩余工作按计划成本。</translation>
    </message>
    <message>
        <source>Estimate at completion, by CPI and SPI (EAC)</source>
        <translation>完工估算，按 CPI 和 SPI（EAC）</translation>
    </message>
    <message>
        <source>EAC = AC + (BAC - EV) / (CPI x SPI): the rest suffers from cost and delay.</source>
        <translation>EAC = AC + (BAC - EV) / (CPI × SPI)：剩余工作同时受成本和进度影响。</translation>
    </message>
    <message>
        <source>Estimate to complete (ETC)</source>
        <translation>完工尚需估算（ETC）</translation>
    </message>
    <message>
        <source>ETC = EAC - AC, with EAC by CPI.</source>
        <translation>ETC = EAC - AC，EAC 按 CPI 计。</translation>
    </message>
    <message>
        <source>Variance at completion (VAC)</source>
        <translation>完工偏差（VAC）</translation>
    </message>
    <message>
        <source>VAC = BAC - EAC, with EAC by CPI.</source>
        <translation>VAC = BAC - EAC，EAC 按 CPI 计。</translation>
    </message>
    <message>
        <source>To-complete performance index (TCPI)</source>
        <translation>完工尚需绩效指数（TCPI）</translation>
    </message>
    <message>
        <source>TCPI = (BAC - EV) / (BAC - AC): how well the rest must do to keep the budget; above 1: better than planned.</source>
        <translation>TCPI = (BAC - EV) / (BAC - AC)：为不超预算，剩余工作须达到的绩效；大于 1：须好于计划。</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Earned schedule (ES)</source>
        <translation>挣得进度（ES）</translation>
    </message>
    <message>
        <source>ES = the working time after which the baseline has as much done as is done now.</source>
        <translation>ES = 按基线完成目前这么多工作所用的工作时间。</translation>
    </message>
    <message>
        <source>Schedule variance in time, SV(t)</source>
        <translation>时间进度偏差 SV(t)</translation>
    </message>
    <message>
        <source>SV(t) = ES - AT, with AT = working time spent so far.</source>
        <translation>SV(t) = ES - AT，AT 为至今已用的工作时间。</translation>
    </message>
    <message>
        <source>Schedule performance index in time, SPI(t)</source>
        <translation>时间进度绩效指数 SPI(t)</translation>
    </message>
    <message>
        <source>SPI(t) = ES / AT; unlike SPI it stays honest to the end of the project.</source>
        <translation>SPI(t) = ES / AT；与 SPI 不同，到项目末期仍能如实反映进度。</translation>
    </message>
    <message>
        <source>Forecast finish</source>
        <translation>预测完成日期</translation>
    </message>
    <message>
        <source>The planned duration / SPI(t), counted on the project&apos;s calendar.</source>
        <translation>计划工期 / SPI(t)，按项目日历推算。</translation>
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
    <message>
        <source>The log-in name or the passphrase is wrong, or the key file or token that belongs to it is missing.</source>
        <translation>登录名或口令有误，或缺少所需的密钥文件或令牌。</translation>
    </message>
    <message>
        <source>This is no key file or token.</source>
        <translation>这不是密钥文件或令牌。</translation>
    </message>
    <message>
        <source>Too many wrong tries. This log-in is locked until %1.</source>
        <translation>错误次数过多，该登录已锁定，%1 后可再试。</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>The attachment is not in the workspace any more.</source>
        <translation>该附件已不在工作区中。</translation>
    </message>
    <message>
        <source>%1: %2 Set the label of the project first.</source>
        <translation>%1：%2 请先调整项目的密级。</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Enter the day it was decided.</source>
        <translation>请填写批复日期。</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>该日期尚未到来。</translation>
    </message>
    <message>
        <source>A figure rests on a document: enter its number (文号).</source>
        <translation>投资数须有依据文件：请填写文号。</translation>
    </message>
    <message>
        <source>There is a figure on this rung: say why it is replaced.</source>
        <translation>这一级已有投资数：请写明更改的理由。</translation>
    </message>
    <message>
        <source>%1 of the %2 paid</source>
        <translation>已付%2的 %1</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 is larger than 1 GB.</source>
        <translation>文件 %1 超过 1 GB。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>The file %1 is damaged or of another kind than its name says.</source>
        <translation>文件 %1 已损坏，或与扩展名所示类型不符。</translation>
    </message>
    <message>
        <source>There is no layer with shapes in this file.</source>
        <translation>该文件中没有含图形的图层。</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>导入已停止。</translation>
    </message>
    <message>
        <source>The file is damaged: it could only be read in part.</source>
        <translation>文件已损坏，只能读取一部分。</translation>
    </message>
    <message>
        <source>The layer has more than 50 million points.</source>
        <translation>图层超过 5000 万个点。</translation>
    </message>
    <message>
        <source>Say in which coordinates the layer is; this is never guessed.</source>
        <translation>请声明图层的坐标系，系统不作猜测。</translation>
    </message>
    <message>
        <source>The encoding %1 is not known.</source>
        <translation>无法识别的编码 %1。</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read as a layer. Use %1.</source>
        <translation>不支持以此类文件作为图层，请使用 %1。</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The sum is too large to be counted.</source>
        <translation>合计数过大，无法计算。</translation>
    </message>
    <message>
        <source>The lines of the voucher do not add up to nothing.</source>
        <translation>凭证借贷不平衡。</translation>
    </message>
    <message>
        <source>Name the quota and the amount.</source>
        <translation>请选择资金指标并填写金额。</translation>
    </message>
    <message>
        <source>Name the year.</source>
        <translation>请填写年度。</translation>
    </message>
    <message>
        <source>Carrying over and reversing have acts of their own.</source>
        <translation>结转和冲销另有专门的操作。</translation>
    </message>
    <message>
        <source>Name the project.</source>
        <translation>请选择项目。</translation>
    </message>
    <message>
        <source>The ledger of funds has an account below nothing.</source>
        <translation>资金账中有科目余额为负数。</translation>
    </message>
    <message>
        <source>Later postings rest on this voucher; reverse them first. %1</source>
        <translation>后续凭证以本凭证为依据，请先冲销后续凭证。%1</translation>
    </message>
    <message>
        <source>There is not enough: %1 yuan stand at &quot;%2&quot; in %3, %4 yuan are asked for. What was left of an earlier year is carried over first.</source>
        <translation>余额不足：%3 年“%2”现有 %1 元，需要 %4 元。以前年度的结余须先办理结转。</translation>
    </message>
</context>
<context>
    <name>LedgerColumns</name>
    <message>
        <source>This is not an amount. Write it as 1,234.50.</source>
        <translation>不是金额，请写作 1,234.50。</translation>
    </message>
    <message>
        <source>This is more than any project costs.</source>
        <translation>金额大得不合理。</translation>
    </message>
    <message>
        <source>This is finer than a fen.</source>
        <translation>金额小于一分。</translation>
    </message>
    <message>
        <source>An amount of a project cannot be negative.</source>
        <translation>项目金额不能为负数。</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>投资数：%1</translation>
    </message>
    <message>
        <source>Document No. of: %1</source>
        <translation>文号：%1</translation>
    </message>
</context>
<context>
    <name>LedgerImport</name>
    <message>
        <source>There is nothing to import.</source>
        <translation>没有可导入的内容。</translation>
    </message>
    <message>
        <source>The code %1 belongs to another project. Nothing was imported.</source>
        <translation>代码 %1 已属于另一项目，未导入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n project(s)</source>
        <translation>
            <numerusform>%1：%n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>From the ledger %1, row %2</source>
        <translation>来自台账 %1 第 %2 行</translation>
    </message>
</context>
<context>
    <name>LedgerReading</name>
    <message>
        <source>Say which column holds the codes of the projects.</source>
        <translation>请指定项目代码所在的列。</translation>
    </message>
    <message>
        <source>Say which column holds the names of the projects.</source>
        <translation>请指定项目名称所在的列。</translation>
    </message>
    <message>
        <source>At most %1 rows can be imported at once.</source>
        <translation>一次最多导入 %1 行。</translation>
    </message>
    <message>
        <source>There is no project below the head.</source>
        <translation>表头下面没有项目。</translation>
    </message>
    <message>
        <source>A row of sums is passed over.</source>
        <translation>合计行已略过。</translation>
    </message>
    <message>
        <source>A project with this code is in the workspace already.</source>
        <translation>工作区中已有该代码的项目。</translation>
    </message>
    <message>
        <source>Row %1 has this code too.</source>
        <translation>第 %1 行也是这个代码。</translation>
    </message>
    <message>
        <source>More than one has this name.</source>
        <translation>有重名，无法确定是哪一个。</translation>
    </message>
    <message>
        <source>There is no unit with this name.</source>
        <translation>没有叫这个名称的单位。</translation>
    </message>
    <message>
        <source>There is no person with this name.</source>
        <translation>没有叫这个名字的人员。</translation>
    </message>
    <message>
        <source>There is no plan or key task with this name.</source>
        <translation>没有叫这个名称的规划或任务。</translation>
    </message>
    <message>
        <source>This is not in the dictionary.</source>
        <translation>字典中没有这一条。</translation>
    </message>
    <message>
        <source>%1 × 10k yuan: is the unit right?</source>
        <translation>合 %1 万元，单位是否正确？</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>不是数字。</translation>
    </message>
    <message>
        <source>“%1” is not among the tags of the dictionary.</source>
        <translation>字典中没有标签“%1”。</translation>
    </message>
    <message>
        <source>The head of column %1 says %2, not %3.</source>
        <translation>%1 列表头写的是%2，不是%3。</translation>
    </message>
    <message>
        <source>Half of the amounts are below %1 yuan, half above: is the unit right?</source>
        <translation>半数金额低于 %1 元、半数高于此数，单位是否正确？</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>The amount has no document number yet (文号).</source>
        <translation>该金额还没有文号。</translation>
    </message>
    <message>
        <source>There is no amount for this document.</source>
        <translation>该文号没有对应的金额。</translation>
    </message>
    <message numerus="yes">
        <source>No column holds document numbers (文号): %n amount(s) come in without a document, to be added in each project.</source>
        <translation>
            <numerusform>没有文号列：%n 个金额将不带文号导入，请在各项目中补充。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Levelling</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1等另外 %2 项</translation>
    </message>
    <message>
        <source>It need not wait as long as before levelling.</source>
        <translation>不必再像上次平衡那样等待。</translation>
    </message>
    <message>
        <source>It moves with the tasks that it is linked to.</source>
        <translation>随关联的任务一并移动。</translation>
    </message>
    <message>
        <source>“%1” is not available from %2 on.</source>
        <translation>自 %2 起“%1”不可用。</translation>
    </message>
    <message>
        <source>From %2 on “%1” is needed by %3.</source>
        <translation>自 %2 起，“%1”被%3占用。</translation>
    </message>
    <message>
        <source>“%1” alone needs %2 units, and there are never more than %3.</source>
        <translation>仅“%1”就需要 %2，而可用量最多为 %3。</translation>
    </message>
    <message>
        <source>It lies in other projects alone.</source>
        <translation>超量完全来自其他项目。</translation>
    </message>
    <message>
        <source>None of its tasks may be moved: they have begun, have a fixed date or priority 1000, are scheduled by hand or as late as possible, or start before the date from which on is levelled.</source>
        <translation>涉及的任务都不能移动：它们已开始、日期固定、优先级为 1000、为手动排程或越晚越好，或者早于平衡起始日期。</translation>
    </message>
    <message>
        <source>There is no room for “%1” up to its latest start, which links, dates and float leave it.</source>
        <translation>在关联、日期和时差允许的最迟开始时间之前，安排不下“%1”。</translation>
    </message>
    <message>
        <source>Tasks that cannot be moved are pushed here by others that were.</source>
        <translation>不能延迟的任务被其他已移动的任务推到了这里。</translation>
    </message>
    <message>
        <source>This plan is scheduled from its finish; levelling can only delay tasks of a plan that is scheduled from its start. Change that in the plan&apos;s settings, or try it in a scenario.</source>
        <translation>本计划从完成日期倒排；资源平衡只能推迟从开始日期正排的计划中的任务。请在计划设置中更改，或在假设方案中试行。</translation>
    </message>
</context>
<context>
    <name>LevellingCommands</name>
    <message>
        <source>A levelling delay lies between nothing and 100 years.</source>
        <translation>资源平衡延迟应在 0 至 100 年之间。</translation>
    </message>
    <message>
        <source>“%1” has become a summary task since this was worked out. Level again.</source>
        <translation>方案算出之后，“%1”已成为摘要任务。请重新进行资源平衡。</translation>
    </message>
    <message>
        <source>“%1” has begun or was fixed since this was worked out. Level again.</source>
        <translation>方案算出之后，“%1”已开始或已固定。请重新进行资源平衡。</translation>
    </message>
    <message>
        <source>A task is not in the plan any more. Work the levelling out again.</source>
        <translation>有任务已不在计划中。请重新计算资源平衡方案。</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>There is no such project here.</source>
        <translation>这里没有该项目。</translation>
    </message>
    <message>
        <source>The project goes through its steps already.</source>
        <translation>该项目已经启动审批环节。</translation>
    </message>
    <message>
        <source>There is no procedure called %1.</source>
        <translation>没有名为 %1 的审批程序。</translation>
    </message>
    <message>
        <source>Choose the project&apos;s procedure first.</source>
        <translation>请先选定项目的审批程序。</translation>
    </message>
    <message>
        <source>The procedure %1, which the project was begun with, is not in this program.</source>
        <translation>本程序中没有该项目启动时采用的审批程序 %1。</translation>
    </message>
    <message>
        <source>The project has no such step.</source>
        <translation>该项目没有这个环节。</translation>
    </message>
    <message>
        <source>That approval is not of this project.</source>
        <translation>该审批不属于本项目。</translation>
    </message>
</context>
<context>
    <name>LibraryPapers</name>
    <message>
        <source>The project has no such step.</source>
        <translation>该项目没有这个环节。</translation>
    </message>
    <message>
        <source>That step does not ask for such a paper.</source>
        <translation>该环节不需要这份要件。</translation>
    </message>
    <message>
        <source>A figure, a contract or a tender rests on this document. Name another one there first.</source>
        <translation>有投资数额、合同或者招标采购以本文件为依据,请先在那里改换依据。</translation>
    </message>
    <message>
        <source>A document needs a title.</source>
        <translation>请填写文件标题。</translation>
    </message>
    <message>
        <source>The document&apos;s date lies in the future.</source>
        <translation>文件日期晚于今天。</translation>
    </message>
    <message>
        <source>The document is not there any more.</source>
        <translation>该文件已不存在。</translation>
    </message>
    <message>
        <source>The file is not one of this project.</source>
        <translation>该附件不属于本项目。</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>%1 m apart</source>
        <translation>相距 %1 米</translation>
    </message>
    <message>
        <source>%1 km apart</source>
        <translation>相距 %1 公里</translation>
    </message>
    <message>
        <source>not at the same time</source>
        <translation>工期不重叠</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) at the same time</source>
        <translation>
            <numerusform>工期重叠 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a month at the same time</source>
        <translation>工期重叠不足一个月</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>建设内容</translation>
    </message>
    <message>
        <source>Place in words</source>
        <translation>地点描述</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>工期</translation>
    </message>
    <message>
        <source>Unit in charge</source>
        <translation>主管单位</translation>
    </message>
    <message>
        <source>the same unit</source>
        <translation>同一单位</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>不同单位</translation>
    </message>
    <message>
        <source>no words in common</source>
        <translation>没有相同字词</translation>
    </message>
    <message>
        <source>both say “%1”</source>
        <translation>均含“%1”</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>against it: another number (%1)</source>
        <translation>不同之处：序号不同（%1）</translation>
    </message>
    <message>
        <source>against it: another section</source>
        <translation>不同之处：路段不同</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>probably the same</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>related</source>
        <translation>相关</translation>
    </message>
</context>
<context>
    <name>LikenessDesk</name>
    <message>
        <source>There is no such project here.</source>
        <translation>没有这个项目。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请说明理由。</translation>
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
    <name>Lists</name>
    <message>
        <source>Fictional data</source>
        <translation>虚构数据</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制表人</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>制表时间</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>此列表为空。</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;PDF document (*.pdf);;Comma-separated values (*.csv)</source>
        <translation>工作簿 (*.xlsx);;PDF 文档 (*.pdf);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>ten thousand yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Much lies together in what is to leave. Go on?</source>
        <translation>拟导出的内容汇聚了较多信息，是否继续？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open project(s)</source>
        <translation>
            <numerusform>%1：%n 个公开项目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Fictional data: no such place exists</source>
        <translation>虚构数据：不存在该地点</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
    <message>
        <source>N</source>
        <translation>北</translation>
    </message>
    <message>
        <source>%L1 projects</source>
        <translation>%L1 个项目</translation>
    </message>
    <message>
        <source>%L1 hundred million yuan</source>
        <translation>%L1 亿元</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Projects by district</source>
        <translation>各区县项目数</translation>
    </message>
    <message>
        <source>Budgets by district</source>
        <translation>各区县概算</translation>
    </message>
    <message>
        <source>Share of projects that are behind or late</source>
        <translation>滞后或逾期项目占比</translation>
    </message>
    <message>
        <source>No layer holds the districts</source>
        <translation>没有标为区县的图层</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Counted by where projects lie on the map.</source>
        <translation>按项目在地图上的位置统计。</translation>
    </message>
    <message>
        <source>State of projects</source>
        <translation>项目状态</translation>
    </message>
    <message>
        <source>Two works want this ground</source>
        <translation>两项作业占用同一地块</translation>
    </message>
    <message>
        <source>no map review number</source>
        <translation>无审图号</translation>
    </message>
    <message>
        <source>review number %1</source>
        <translation>审图号 %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>In fact</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Projects at work on %1</source>
        <translation>%1 在建项目</translation>
    </message>
    <message>
        <source>Behind the plan on %1</source>
        <translation>%1 进度滞后</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) have told of their progress.</source>
        <translation>
            <numerusform>有 %n 个项目填报了进度。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapDesk</name>
    <message>
        <source>Not started</source>
        <translation>未开工</translation>
    </message>
    <message>
        <source>Running to plan</source>
        <translation>按计划推进</translation>
    </message>
    <message>
        <source>Behind the plan</source>
        <translation>进度滞后</translation>
    </message>
    <message>
        <source>Past its finish date</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Nothing has been drawn.</source>
        <translation>尚未绘制任何图形。</translation>
    </message>
    <message>
        <source>Works reach from 0 to 10,000 metres beside the line.</source>
        <translation>作业影响范围应为 0 至 10000 米。</translation>
    </message>
    <message>
        <source>The rim of the area crosses itself. Move its corners.</source>
        <translation>面的边界自相交，请调整拐点。</translation>
    </message>
    <message>
        <source>The task is not in the plan any more.</source>
        <translation>计划中已没有该任务。</translation>
    </message>
    <message>
        <source>This layer has no contents.</source>
        <translation>该图层没有内容。</translation>
    </message>
    <message>
        <source>A layer needs a name.</source>
        <translation>图层须有名称。</translation>
    </message>
    <message>
        <source>Say which unit the layer comes from.</source>
        <translation>请填写图层的来源单位。</translation>
    </message>
    <message>
        <source>Say in which coordinates the layer is; this is never guessed.</source>
        <translation>请声明图层的坐标系，系统不作猜测。</translation>
    </message>
    <message>
        <source>This layer is not there any more.</source>
        <translation>该图层已不存在。</translation>
    </message>
    <message>
        <source>Somebody else changed this layer meanwhile. Look at it again.</source>
        <translation>该图层已被他人修改，请重新查看。</translation>
    </message>
    <message>
        <source>Say what was agreed, or why they do not meet.</source>
        <translation>请填写协调结果，或说明不构成冲突的理由。</translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>The layer %1 is a state secret: a map that shows it does not leave. Hide the layer first.</source>
        <translation>图层 %1 属于国家秘密，显示该图层的地图不得导出，请先隐藏该图层。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Picture (*.png);;Drawing (*.svg)</source>
        <translation>PDF 文档 (*.pdf);;图片 (*.png);;矢量图 (*.svg)</translation>
    </message>
</context>
<context>
    <name>MeetingChoices</name>
    <message>
        <source>Something still stands before it.</source>
        <translation>仍有条件未满足。</translation>
    </message>
    <message>
        <source>Not everybody has spoken.</source>
        <translation>尚有人员未发表意见。</translation>
    </message>
    <message>
        <source>Who chairs the meeting is not there.</source>
        <translation>主持人未到会。</translation>
    </message>
    <message>
        <source>The quorum is not there (%1).</source>
        <translation>到会人数不符合规定（%1）。</translation>
    </message>
    <message numerus="yes">
        <source>Who chairs speaks last: %n member(s) are still to be heard (%1).</source>
        <translation>
            <numerusform>主要负责人末位表态：还有 %n 名成员未发表意见（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who chairs votes last (%1).</source>
        <translation>主要负责人最后表决（%1）。</translation>
    </message>
    <message>
        <source>Not everybody has voted.</source>
        <translation>尚有人员未表决。</translation>
    </message>
    <message>
        <source>Topics are still to be decided.</source>
        <translation>还有议题未作出决定。</translation>
    </message>
</context>
<context>
    <name>MeetingDesk</name>
    <message>
        <source>A meeting needs a title and a date.</source>
        <translation>会议应当有名称和日期。</translation>
    </message>
    <message>
        <source>A member is unknown.</source>
        <translation>有参会人员不存在。</translation>
    </message>
    <message>
        <source>%1 holds no role that votes in meetings.</source>
        <translation>%1没有会议表决权限。</translation>
    </message>
    <message>
        <source>You have no signing key in this session. Make one on the page of approvals, or log in anew.</source>
        <translation>本次会话中没有您的签名密钥。请在审批页生成，或者重新登录。</translation>
    </message>
    <message>
        <source>registered avoidance</source>
        <translation>已登记回避</translation>
    </message>
    <message>
        <source>The approval does not wait for this decision any more; postpone the topic.</source>
        <translation>审批不再等待该决定；请暂缓审议本议题。</translation>
    </message>
    <message>
        <source>This matter does not wait for a meeting any more.</source>
        <translation>该事项不再等待上会。</translation>
    </message>
    <message>
        <source>The matter has a higher secrecy label than the meeting.</source>
        <translation>该事项的密级高于会议的密级。</translation>
    </message>
    <message>
        <source>There is no such meeting.</source>
        <translation>没有该会议。</translation>
    </message>
    <message>
        <source>You are not of this meeting.</source>
        <translation>您不是该会议的参会人员。</translation>
    </message>
    <message>
        <source>Your clearance does not reach this meeting&apos;s secrecy label.</source>
        <translation>您的涉密等级达不到该会议的密级。</translation>
    </message>
    <message>
        <source>Confirm what was recorded for you on &quot;%1&quot;.</source>
        <translation>请确认对“%1”代为记录的您的意见。</translation>
    </message>
    <message>
        <source>Say your opinion on &quot;%1&quot;.</source>
        <translation>请对“%1”发表意见。</translation>
    </message>
    <message>
        <source>Vote on &quot;%1&quot;.</source>
        <translation>请对“%1”表决。</translation>
    </message>
    <message>
        <source>Announce the decision on &quot;%1&quot;.</source>
        <translation>请宣布对“%1”的决定。</translation>
    </message>
    <message>
        <source>The meeting cannot be read.</source>
        <translation>无法读取会议。</translation>
    </message>
    <message>
        <source>The act names another person or number than its row.</source>
        <translation>操作记载的人员或序号与所在记录不一致。</translation>
    </message>
</context>
<context>
    <name>MeetingMinutes</name>
    <message>
        <source>unknown person</source>
        <translation>未知人员</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source> [recorded by %1, confirmed by the speaker]</source>
        <translation>［由%1记录，本人已确认］</translation>
    </message>
    <message>
        <source> [recorded by %1, not confirmed yet]</source>
        <translation>［由%1记录，本人尚未确认］</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>主持</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Attending without a vote</source>
        <translation>列席</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>The topic was postponed: %1</source>
        <translation>本议题暂缓审议：%1</translation>
    </message>
    <message>
        <source>Vote: %1 entitled, %2 for, %3 against, %4 abstained.</source>
        <translation>表决：应到有表决权 %1 人，同意 %2 票，反对 %3 票，弃权 %4 票。</translation>
    </message>
    <message>
        <source>Decision (%1): %2</source>
        <translation>决定（%1）：%2</translation>
    </message>
    <message>
        <source>Decided against the majority; reasons: %1</source>
        <translation>决定与多数意见不一致，理由：%1</translation>
    </message>
    <message>
        <source>Different opinions, word for word:</source>
        <translation>不同意见（如实载明）：</translation>
    </message>
    <message>
        <source>To do: %1 (%2, until %3)</source>
        <translation>落实事项：%1（承办人%2，期限%3）</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <translation>议题%1&#x3000;%2（%3）</translation>
    </message>
    <message>
        <source>%1 kept out of the topic (%2).</source>
        <translation>%1回避本议题（%2）。</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>unknown person</source>
        <translation>未知人员</translation>
    </message>
    <message>
        <source>Before it may be called</source>
        <translation>审议前应当具备的条件</translation>
    </message>
    <message>
        <source>Nothing stands before it.</source>
        <translation>条件均已具备。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source> (shortened: %1)</source>
        <translation>（缩短，理由：%1）</translation>
    </message>
    <message>
        <source>Papers and dates</source>
        <translation>材料与期限</translation>
    </message>
    <message>
        <source>recorded by %1, confirmed by the speaker</source>
        <translation>由%1记录，本人已确认</translation>
    </message>
    <message>
        <source>recorded by %1, not confirmed yet</source>
        <translation>由%1记录，本人尚未确认</translation>
    </message>
    <message>
        <source>is to speak</source>
        <translation>待发表意见</translation>
    </message>
    <message numerus="yes">
        <source>chairs, and speaks last: %n member(s) are still to be heard (%1)</source>
        <translation>
            <numerusform>主要负责人末位表态：还有 %n 名成员未发表意见（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>chairs; all others were heard</source>
        <translation>主要负责人；其他成员均已发表意见</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>is to vote</source>
        <translation>待表决</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>%1 entitled, %2 for, %3 against, %4 abstained: %5 (%6).</source>
        <translation>应到有表决权 %1 人，同意 %2 票，反对 %3 票，弃权 %4 票：%5（%6）。</translation>
    </message>
    <message>
        <source>the majority is reached</source>
        <translation>达到通过票数</translation>
    </message>
    <message>
        <source>the majority is not reached</source>
        <translation>未达到通过票数</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>暂缓审议</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decided against the majority; reasons: %1</source>
        <translation>决定与多数意见不一致，理由：%1</translation>
    </message>
    <message>
        <source>%1 (%2, until %3)</source>
        <translation>%1（承办人%2，期限%3）</translation>
    </message>
    <message>
        <source>present</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>未到会</translation>
    </message>
    <message>
        <source>absent: %1</source>
        <translation>请假：%1</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>会议类别</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Quorum: %1. How it decides: %2.</source>
        <translation>到会人数：%1。通过规则：%2。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Keep out of the topic</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>议题 %1</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>MeetingStatus</name>
    <message>
        <source>Planned</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已散会</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>MeetingVerb</name>
    <message>
        <source>Add topic</source>
        <translation>列入议题</translation>
    </message>
    <message>
        <source>Add paper</source>
        <translation>登记材料</translation>
    </message>
    <message>
        <source>Record dates</source>
        <translation>登记期限</translation>
    </message>
    <message>
        <source>Record avoidance</source>
        <translation>登记回避</translation>
    </message>
    <message>
        <source>Record arrival</source>
        <translation>登记到会</translation>
    </message>
    <message>
        <source>Record absence</source>
        <translation>登记请假</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>宣布开会</translation>
    </message>
    <message>
        <source>Call the topic</source>
        <translation>开始审议</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>发表意见</translation>
    </message>
    <message>
        <source>Confirm recorded words</source>
        <translation>确认记录的意见</translation>
    </message>
    <message>
        <source>Call the vote</source>
        <translation>提请表决</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>Postpone the topic</source>
        <translation>暂缓审议</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>宣布散会</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>取消会议</translation>
    </message>
</context>
<context>
    <name>MemberKind</name>
    <message>
        <source>Chairs</source>
        <translation>主持（主要负责人）</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Attends without a vote</source>
        <translation>列席</translation>
    </message>
</context>
<context>
    <name>MinutesExport</name>
    <message>
        <source>Minutes %1</source>
        <translation>会议纪要 %1</translation>
    </message>
    <message>
        <source>Minutes of &quot;%1&quot;</source>
        <translation>%1纪要</translation>
    </message>
    <message>
        <source>Meeting No. %1</source>
        <translation>第 %1 号会议</translation>
    </message>
    <message>
        <source>Printed by %1 on %2 from the record, whose acts are signed (SM2 with SM3).</source>
        <translation>由%1于%2根据会议记录生成，记录逐项签名（SM2/SM3）。</translation>
    </message>
</context>
<context>
    <name>MoneyCurve</name>
    <message>
        <source>Ten thousand yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>到位</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已支付</translation>
    </message>
</context>
<context>
    <name>MoneyDesk</name>
    <message>
        <source>There is no such project here.</source>
        <translation>没有这个项目。</translation>
    </message>
    <message>
        <source>There is no such figure.</source>
        <translation>没有这个投资数。</translation>
    </message>
    <message>
        <source>The figure was withdrawn already.</source>
        <translation>该投资数已经撤销。</translation>
    </message>
    <message>
        <source>Say why it is withdrawn.</source>
        <translation>请写明撤销的理由。</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>An amount of month %1 is below nothing or too large.</source>
        <translation>%1 月的金额为负数或过大。</translation>
    </message>
    <message>
        <source>A quota needs a name.</source>
        <translation>请填写指标名称。</translation>
    </message>
    <message>
        <source>A quota rests on a document: enter its number (文号).</source>
        <translation>资金指标须有依据文件：请填写文号。</translation>
    </message>
    <message>
        <source>Name the year.</source>
        <translation>请填写年度。</translation>
    </message>
    <message>
        <source>Shares lie between 0 and 100 %, the least below the most.</source>
        <translation>占比应在 0 至 100% 之间，最低不高于最高。</translation>
    </message>
    <message>
        <source>There is no such quota.</source>
        <translation>没有这个资金指标。</translation>
    </message>
    <message>
        <source>More than that came in already.</source>
        <translation>已收到的资金超过这个数。</translation>
    </message>
    <message>
        <source>Something was posted: the year cannot be changed any more.</source>
        <translation>已有凭证入账，年度不能再改。</translation>
    </message>
    <message>
        <source>Something was posted on this quota: it stays in the ledger.</source>
        <translation>该指标已有凭证入账，须保留在账中。</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>该日期尚未到来。</translation>
    </message>
    <message>
        <source>Enter the number of the document (文号).</source>
        <translation>请填写文号。</translation>
    </message>
    <message>
        <source>More than the quota announces (%1 yuan) would come in: enter the new amount of the quota first.</source>
        <translation>收到数将超过指标下达数（%1 元）：请先更改指标金额。</translation>
    </message>
    <message>
        <source>The contract is not one of this project.</source>
        <translation>该合同不属于这个项目。</translation>
    </message>
    <message>
        <source>There is no such voucher.</source>
        <translation>没有这张凭证。</translation>
    </message>
    <message>
        <source>A reversal is not reversed: post the voucher anew.</source>
        <translation>冲销凭证不能再冲销：请重新记账。</translation>
    </message>
    <message>
        <source>The voucher was reversed by No. %1.</source>
        <translation>该凭证已由 %1 号凭证冲销。</translation>
    </message>
    <message>
        <source>Say why it is reversed.</source>
        <translation>请写明冲销的理由。</translation>
    </message>
    <message>
        <source>Only a year that has ended is carried over.</source>
        <translation>只有已经结束的年度才能结转。</translation>
    </message>
    <message>
        <source>Nothing is left of %1.</source>
        <translation>%1 年没有结余。</translation>
    </message>
    <message>
        <source>What was left of %1, carried over to %2</source>
        <translation>%1 年结余结转到 %2 年</translation>
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
        <source>Assignment %1: there is no resource %2; the work is nobody&apos;s now.</source>
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
    <name>NetworkPainter</name>
    <message>
        <source>Early start</source>
        <translation>最早开始</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>工期</translation>
    </message>
    <message>
        <source>Early finish</source>
        <translation>最早完成</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name of the task</source>
        <translation>任务名称</translation>
    </message>
    <message>
        <source>Late start</source>
        <translation>最迟开始</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>总时差</translation>
    </message>
    <message>
        <source>Late finish</source>
        <translation>最迟完成</translation>
    </message>
</context>
<context>
    <name>NetworkPrint</name>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Summary task, closed</source>
        <translation>汇总任务（已收起）</translation>
    </message>
    <message>
        <source>Critical link</source>
        <translation>关键线路上的关联</translation>
    </message>
    <message>
        <source>%1: network</source>
        <translation>%1网络图</translation>
    </message>
</context>
<context>
    <name>OpinionSheet</name>
    <message>
        <source>Opinions</source>
        <translation>审批意见</translation>
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
    <name>OutsideCall</name>
    <message>
        <source>The outside system does not take connections.</source>
        <translation>外部系统不接受连接。</translation>
    </message>
    <message>
        <source>There is no machine of that name.</source>
        <translation>找不到该名称的主机。</translation>
    </message>
    <message>
        <source>The outside system does not show the certificate by which it is known. Nothing was sent.</source>
        <translation>外部系统出示的证书与登记的不符，未发送任何内容。</translation>
    </message>
    <message>
        <source>The connection to the outside system failed.</source>
        <translation>与外部系统的连接失败。</translation>
    </message>
    <message>
        <source>The outside system did not answer in time.</source>
        <translation>外部系统未在规定时间内答复。</translation>
    </message>
    <message>
        <source>The answer of the outside system is too large; it was not taken.</source>
        <translation>外部系统的答复过大，未予接收。</translation>
    </message>
    <message>
        <source>The outside system points to another address, which is not followed.</source>
        <translation>外部系统要求转到另一地址，程序不予跟随。</translation>
    </message>
    <message>
        <source>The outside system did not take it (status %1).</source>
        <translation>外部系统没有接收（状态 %1）。</translation>
    </message>
    <message>
        <source>The answer of the outside system is empty.</source>
        <translation>外部系统的答复是空的。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>OutsideEndpoint</name>
    <message>
        <source>&quot;%1&quot; is no address.</source>
        <translation>“%1”不是有效地址。</translation>
    </message>
    <message>
        <source>The address holds more than a host, a port and a path.</source>
        <translation>地址只能包含主机、端口和路径。</translation>
    </message>
    <message>
        <source>The address must begin with https://; http is for 127.0.0.1 only.</source>
        <translation>地址须以 https:// 开头；http 只能用于 127.0.0.1。</translation>
    </message>
    <message>
        <source>The certificate by which the system is known is missing: give its own or that of who issues for it, as a PEM file.</source>
        <translation>缺少用以辨认该系统的证书：请提供其自身或其签发机构的证书（PEM 文件）。</translation>
    </message>
</context>
<context>
    <name>OverviewCharts</name>
    <message>
        <source>100 million yuan</source>
        <translation>亿元</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>个项目</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Where: investment by district</source>
        <translation>一张图：各区投资</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>The pool: projects by stage</source>
        <translation>一个池：各阶段项目数</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>到位</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>The book: funds by source</source>
        <translation>一本账：各来源资金</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>OverviewFigures</name>
    <message>
        <source>no district given</source>
        <translation>未填所在区</translation>
    </message>
</context>
<context>
    <name>OverviewPrint</name>
    <message>
        <source>Overview of all projects</source>
        <translation>项目总览</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>PageBlock</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Prepared by unit</source>
        <translation>编制单位</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Plan version</source>
        <translation>计划版本</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>页次</translation>
    </message>
    <message>
        <source>Date: ________</source>
        <extracomment>Where the date is written by hand below a signature</extracomment>
        <translation>    年    月    日</translation>
    </message>
</context>
<context>
    <name>PageOutput</name>
    <message>
        <source>The printer or file cannot be written to.</source>
        <translation>无法写入打印机或文件。</translation>
    </message>
    <message>
        <source>The plan is too large for one picture. Export it as PDF, or as one picture a page.</source>
        <translation>计划太大，一张图片放不下。请导出为 PDF，或每页导出一张图片。</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>内存不足，无法生成图片。</translation>
    </message>
    <message>
        <source>%1 x %2 mm</source>
        <translation>%1 × %2 毫米</translation>
    </message>
    <message>
        <source>Choose a file that ends in .pdf, .png or .svg.</source>
        <translation>请选择扩展名为 .pdf、.png 或 .svg 的文件。</translation>
    </message>
</context>
<context>
    <name>PagePainter</name>
    <message>
        <source>Sheet %1</source>
        <translation>分页 %1</translation>
    </message>
    <message>
        <source>Fictional data</source>
        <translation>虚构数据</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>PagePlan</name>
    <message>
        <source>The paper is too small for one row. Choose larger paper, smaller margins or a smaller scale.</source>
        <translation>纸张太小，一行也放不下。请换用较大的纸张、较小的边距或较小的比例。</translation>
    </message>
    <message>
        <source>This would take more than %1 pages. Choose fewer rows, a shorter time or a smaller scale.</source>
        <translation>将超过 %1 页。请减少行数、缩短时间范围或缩小比例。</translation>
    </message>
</context>
<context>
    <name>PageSetup</name>
    <message>
        <source>Prepared by</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>%1 x %2 mm</source>
        <translation>%1 × %2 毫米</translation>
    </message>
</context>
<context>
    <name>Particulars</name>
    <message>
        <source>A project needs a name.</source>
        <translation>项目须有名称。</translation>
    </message>
    <message>
        <source>A project needs its code from the online platform (政府投资条例 Article 10); a classified one a number of the site.</source>
        <translation>项目须有在线平台赋予的代码（政府投资条例第十条）；涉密项目填本单位编号。</translation>
    </message>
    <message>
        <source>Only a classified project goes without a code of the online platform.</source>
        <translation>只有涉密项目可以没有在线平台代码。</translation>
    </message>
    <message>
        <source>A longitude lies between %1 and %2 degrees.</source>
        <translation>经度在 %1 至 %2 度之间。</translation>
    </message>
    <message>
        <source>A latitude lies between %1 and %2 degrees.</source>
        <translation>纬度在 %1 至 %2 度之间。</translation>
    </message>
    <message>
        <source>The extent lies between 0 and %1 metres.</source>
        <translation>范围在 0 至 %1 米之间。</translation>
    </message>
    <message>
        <source>A code of a division has 6, 9 or 12 digits.</source>
        <translation>行政区划代码为 6、9 或 12 位数字。</translation>
    </message>
    <message>
        <source>A code of an industry is a letter from A to T with two to four digits behind it, or none.</source>
        <translation>行业代码为 A 至 T 的一个字母，其后可有二至四位数字。</translation>
    </message>
    <message>
        <source>The planned finish lies before the planned start.</source>
        <translation>计划完成早于计划开始。</translation>
    </message>
    <message>
        <source>It cannot be finished in the future.</source>
        <translation>完成日期不能在将来。</translation>
    </message>
    <message>
        <source>It cannot be approved in the future.</source>
        <translation>批准日期不能在将来。</translation>
    </message>
    <message>
        <source>It was finished before it was approved.</source>
        <translation>完成日期早于批准日期。</translation>
    </message>
    <message>
        <source>The code %1 belongs to another project.</source>
        <translation>代码 %1 已属于另一项目。</translation>
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
    <name>Periods</name>
    <message>
        <source>kept</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>as told now</source>
        <translation>当前上报</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>插值</translation>
    </message>
    <message>
        <source>No figures of earlier status dates are kept: what lies before the status date is spread over the actual working time.</source>
        <translation>没有留存以往状态日期的数据：状态日期之前的数值按实际作业时间摊算。</translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n status date(s) are kept; what lies between them is interpolated over the actual working time.</source>
        <translation>
            <numerusform>已留存 %n 个状态日期的数据；其间的数值按实际作业时间插值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was measured against another baseline.</source>
        <translation>
            <numerusform>其中 %n 个以其他基线计量。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more was measured in another unit and is not on the curve.</source>
        <translation>
            <numerusform>另有 %n 个计量单位不同，不在曲线上。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Log in and manage one&apos;s own passphrase</source>
        <translation>登录及管理本人口令</translation>
    </message>
    <message>
        <source>Read projects, plans and their files</source>
        <translation>查阅项目、计划及其附件</translation>
    </message>
    <message>
        <source>Create projects</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Edit a project&apos;s particulars</source>
        <translation>编辑项目基本信息</translation>
    </message>
    <message>
        <source>Edit tasks, links and durations</source>
        <translation>编制计划（任务、逻辑关系和工期）</translation>
    </message>
    <message>
        <source>Save and choose baselines</source>
        <translation>保存和选定基线</translation>
    </message>
    <message>
        <source>Work out scenarios</source>
        <translation>编制比选方案</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>填报进度</translation>
    </message>
    <message>
        <source>Set the status date and settle progress</source>
        <translation>设定状态日期、核定进度</translation>
    </message>
    <message>
        <source>Edit a project&apos;s resources and assignments</source>
        <translation>编辑项目资源及分配</translation>
    </message>
    <message>
        <source>Edit the shared resources</source>
        <translation>编辑共享资源</translation>
    </message>
    <message>
        <source>Apply holiday notices and shared calendars</source>
        <translation>套用放假通知和共享日历</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Remove attached files</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Export data out of the workspace</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Receive the warnings of the unit</source>
        <translation>接收本单位预警</translation>
    </message>
    <message>
        <source>Start approvals</source>
        <translation>发起审批</translation>
    </message>
    <message>
        <source>Decide in approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Define approval processes</source>
        <translation>定义审批流程</translation>
    </message>
    <message>
        <source>Prepare meetings and keep their minutes</source>
        <translation>筹备会议、整理纪要</translation>
    </message>
    <message>
        <source>Speak and vote in collective decisions</source>
        <translation>参加集体决策发言和表决</translation>
    </message>
    <message>
        <source>Review legality</source>
        <translation>合法性审查</translation>
    </message>
    <message>
        <source>Record supervision opinions</source>
        <translation>填写监理意见</translation>
    </message>
    <message>
        <source>Read budgets, contracts and payments</source>
        <translation>查阅预算、合同和支付</translation>
    </message>
    <message>
        <source>Edit budgets and funding</source>
        <translation>编辑预算和资金来源</translation>
    </message>
    <message>
        <source>Edit contracts</source>
        <translation>编辑合同</translation>
    </message>
    <message>
        <source>Confirm payments</source>
        <translation>确认支付</translation>
    </message>
    <message>
        <source>Read risk assessments</source>
        <translation>查阅风险评估</translation>
    </message>
    <message>
        <source>Assess and treat risks</source>
        <translation>评估和处置风险</translation>
    </message>
    <message>
        <source>See projects on the map</source>
        <translation>查看项目地图</translation>
    </message>
    <message>
        <source>File and transfer archives</source>
        <translation>归档和移交档案</translation>
    </message>
    <message>
        <source>Propose secrecy labels</source>
        <translation>拟定密级</translation>
    </message>
    <message>
        <source>Determine secrecy labels</source>
        <translation>确定密级</translation>
    </message>
    <message>
        <source>Manage persons and log-ins</source>
        <translation>管理人员和登录账户</translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore backups</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Change settings of the workspace</source>
        <translation>更改工作区设置</translation>
    </message>
    <message>
        <source>Grant and withdraw roles</source>
        <translation>授予和收回角色</translation>
    </message>
    <message>
        <source>Define the site&apos;s own roles</source>
        <translation>定义本单位角色</translation>
    </message>
    <message>
        <source>Set clearances and need to know</source>
        <translation>设定人员涉密等级和知悉范围</translation>
    </message>
    <message>
        <source>Choose passphrase policy and protection profile</source>
        <translation>选定口令策略和保护要求</translation>
    </message>
    <message>
        <source>Register delegations</source>
        <translation>登记代理</translation>
    </message>
    <message>
        <source>Read the log of what the auditor did</source>
        <translation>查看安全审计员的操作日志</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>查看审计日志</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>校验审计日志</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>导出审计日志</translation>
    </message>
    <message>
        <source>Handle security alarms</source>
        <translation>处置安全告警</translation>
    </message>
    <message>
        <source>Appoint or dismiss an administrator</source>
        <translation>任免三员</translation>
    </message>
    <message>
        <source>Keep plans, dictionaries and the library</source>
        <translation>维护规划、字典与项目库</translation>
    </message>
    <message>
        <source>Keep quotas of funds and their ledger</source>
        <translation>维护资金指标与台账</translation>
    </message>
    <message>
        <source>Draw places on the map</source>
        <translation>在地图上标绘位置</translation>
    </message>
    <message>
        <source>Keep the layers of the map</source>
        <translation>管理地图图层</translation>
    </message>
    <message>
        <source>Prepare field packages and take them in</source>
        <translation>制作和接收外业数据包</translation>
    </message>
    <message>
        <source>Train risk models and import past outcomes</source>
        <translation>训练风险模型、导入历史结果</translation>
    </message>
</context>
<context>
    <name>PermissionArea</name>
    <message>
        <source>One&apos;s own</source>
        <translation>本人事项</translation>
    </message>
    <message>
        <source>Projects and plans</source>
        <translation>项目和计划</translation>
    </message>
    <message>
        <source>Files and archives</source>
        <translation>附件和档案</translation>
    </message>
    <message>
        <source>Import, export and print</source>
        <translation>导入、导出和打印</translation>
    </message>
    <message>
        <source>Approval and decision</source>
        <translation>审批和决策</translation>
    </message>
    <message>
        <source>Money and contracts</source>
        <translation>资金和合同</translation>
    </message>
    <message>
        <source>Risk, map and warnings</source>
        <translation>风险、地图和预警</translation>
    </message>
    <message>
        <source>Secrecy labels</source>
        <translation>定密</translation>
    </message>
    <message>
        <source>System administration</source>
        <translation>系统管理</translation>
    </message>
    <message>
        <source>Security administration</source>
        <translation>安全保密管理</translation>
    </message>
    <message>
        <source>Security audit</source>
        <translation>安全审计</translation>
    </message>
    <message>
        <source>Separation of duties</source>
        <translation>三员分立</translation>
    </message>
</context>
<context>
    <name>PhotoHint</name>
    <message>
        <source>This file is no picture, or it is damaged.</source>
        <translation>该文件不是图片，或已损坏。</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>没有位置</translation>
    </message>
    <message>
        <source>no time of taking</source>
        <translation>没有拍摄时间</translation>
    </message>
    <message>
        <source>may have been edited</source>
        <translation>可能编辑过</translation>
    </message>
    <message>
        <source>taken after it came in</source>
        <translation>拍摄时间晚于导入时间</translation>
    </message>
    <message>
        <source>%1 m from the site</source>
        <translation>距现场 %1 米</translation>
    </message>
    <message>
        <source>not taken while the task ran</source>
        <translation>不在任务期内拍摄</translation>
    </message>
    <message>
        <source>the camera&apos;s clock differs from the satellites&apos;</source>
        <translation>相机时间与卫星时间不一致</translation>
    </message>
    <message>
        <source>the same photo came before</source>
        <translation>与以前的照片相同</translation>
    </message>
    <message>
        <source>much like a photo that came before</source>
        <translation>与以前的照片相似</translation>
    </message>
</context>
<context>
    <name>PlanTree</name>
    <message>
        <source>A plan stands at the top or in another plan, not in “%1”.</source>
        <translation>规划只能在顶层或另一规划之下，不能在“%1”之下。</translation>
    </message>
    <message>
        <source>“%1” (%2) does not lie within the years of “%3” (%4).</source>
        <translation>“%1”（%2）不在“%3”（%4）的年度之内。</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>The years run from the first to the last one, between %1 and %2.</source>
        <translation>年度由起始年到终止年，在 %1 至 %2 之间。</translation>
    </message>
    <message>
        <source>A key task belongs to one year.</source>
        <translation>年度重点任务只属于一个年度。</translation>
    </message>
    <message>
        <source>A part belongs to a plan or a key task: choose which.</source>
        <translation>分项须属于某一规划或任务，请选择。</translation>
    </message>
    <message>
        <source>The planned investment cannot be negative.</source>
        <translation>计划投资不能为负数。</translation>
    </message>
    <message>
        <source>“%1” cannot stand below itself: %2.</source>
        <translation>“%1”不能位于自己之下：%2。</translation>
    </message>
    <message>
        <source>What it is to stand in is not there any more.</source>
        <translation>所选上级已不存在。</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The passphrase policies are damaged.</source>
        <translation>口令策略数据已损坏。</translation>
    </message>
    <message>
        <source>It must not hold the log-in name.</source>
        <translation>口令不得包含登录名。</translation>
    </message>
    <message>
        <source>It is made of a word that everybody tries first.</source>
        <translation>口令含有极易被猜中的词。</translation>
    </message>
    <message>
        <source>It must not hold %1 equal or neighbouring characters in a row, such as 1111, abcd or qwer.</source>
        <translation>口令不得含有连续 %1 个相同或相邻的字符，如 1111、abcd、qwer。</translation>
    </message>
    <message>
        <source>It needs at least %1 characters.</source>
        <translation>口令至少需要 %1 个字符。</translation>
    </message>
    <message>
        <source>It needs at least %1 of these: capital letters, small letters, digits, other characters.</source>
        <translation>口令至少包含以下各类中的 %1 类：大写字母、小写字母、数字、其他字符。</translation>
    </message>
    <message>
        <source>It was used before: the last %1 cannot come again.</source>
        <translation>此口令曾经使用，最近 %1 次的口令不得重复。</translation>
    </message>
    <message>
        <source>At least %1 characters, of at least %2 kinds (capital letters, small letters, digits, other characters).</source>
        <translation>至少 %1 个字符，至少包含 %2 类（大写字母、小写字母、数字、其他字符）。</translation>
    </message>
    <message>
        <source>From %1 characters on the kinds do not matter.</source>
        <translation>达到 %1 个字符的，不限类别。</translation>
    </message>
    <message>
        <source>To be renewed every %1 days.</source>
        <translation>每 %1 天更换一次。</translation>
    </message>
    <message>
        <source>None of the last %1.</source>
        <translation>不得与最近 %1 次的口令相同。</translation>
    </message>
    <message>
        <source>After %1 wrong tries the log-in is locked for %2 minutes.</source>
        <translation>连续输错 %1 次，锁定 %2 分钟。</translation>
    </message>
    <message>
        <source>A key file, token or one-time code is needed beside it.</source>
        <translation>还须同时使用密钥文件、令牌或动态口令。</translation>
    </message>
</context>
<context>
    <name>PowerDialogs</name>
    <message>
        <source>A day is written like 2026-02-14.</source>
        <translation>日期应写作 2026-02-14 的形式。</translation>
    </message>
</context>
<context>
    <name>Powers</name>
    <message>
        <source>The act &quot;%1&quot; may not write rows of this kind (%2).</source>
        <translation>操作“%1”不得写入此类数据（%2）。</translation>
    </message>
    <message>
        <source>The powers cannot be read.</source>
        <translation>无法读取权限数据。</translation>
    </message>
    <message>
        <source>A baseline stays as it was approved. Save another one, and measure against that.</source>
        <translation>基线须保持批准时的原样。请另存新的基线，并以其为准进行对比。</translation>
    </message>
</context>
<context>
    <name>Predecessors</name>
    <message>
        <source>There is no task %1.</source>
        <translation>任务 %1 不存在。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a predecessor. Write for example 3, 3FS+2d or 5SS-10%.</source>
        <translation>“%1”不是有效的前置任务。填写示例：3、3FS+2d 或 5SS-10%。</translation>
    </message>
    <message>
        <source>Task %1 is named twice.</source>
        <translation>任务 %1 重复填写。</translation>
    </message>
</context>
<context>
    <name>ProcessDesk</name>
    <message>
        <source>There is no process &quot;%1&quot;.</source>
        <translation>没有流程“%1”。</translation>
    </message>
    <message>
        <source>A draft needs the key of its process.</source>
        <translation>草稿须有流程标识。</translation>
    </message>
</context>
<context>
    <name>ProcessDifference</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>the name of the process</source>
        <translation>流程名称</translation>
    </message>
    <message>
        <source>The statement of the process was rewritten.</source>
        <translation>流程说明已改写。</translation>
    </message>
    <message>
        <source>how long the starter may withdraw</source>
        <translation>发起人可撤回的时限</translation>
    </message>
    <message>
        <source>the minutes between two urges</source>
        <translation>两次催办的间隔（分钟）</translation>
    </message>
    <message>
        <source>%1: from “%2” to “%3”.</source>
        <translation>%1：由“%2”改为“%3”。</translation>
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
        <source>The form field “%1” is gone.</source>
        <translation>删去表单字段“%1”。</translation>
    </message>
    <message>
        <source>The form field “%1” (%2) is new.</source>
        <translation>新增表单字段“%1”（%2）。</translation>
    </message>
    <message>
        <source>Form field “%1”, %2</source>
        <translation>表单字段“%1”的%2</translation>
    </message>
    <message>
        <source>label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>decisive</source>
        <translation>关键字段</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>The step “%1” (%2) is gone.</source>
        <translation>删去环节“%1”（%2）。</translation>
    </message>
    <message>
        <source>The step “%1” (%2) is new.</source>
        <translation>新增环节“%1”（%2）。</translation>
    </message>
    <message>
        <source>The step “%1” stands elsewhere.</source>
        <translation>环节“%1”的位置有变动。</translation>
    </message>
    <message>
        <source>Step “%1”, %2</source>
        <translation>环节“%1”的%2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>签署方式</translation>
    </message>
    <message>
        <source>share in percent</source>
        <translation>通过比例（%）</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>who signs when nobody is left</source>
        <translation>无人可办时的接办人</translation>
    </message>
    <message>
        <source>who is told when it is late</source>
        <translation>超期告知对象</translation>
    </message>
    <message>
        <source>the starter may sign</source>
        <translation>发起人可签署</translation>
    </message>
    <message>
        <source>batch agreement</source>
        <translation>批量同意</translation>
    </message>
    <message>
        <source>hand-over to an outside system</source>
        <translation>送外部系统办理</translation>
    </message>
    <message>
        <source>a refusal goes back to the starter</source>
        <translation>不同意时退回发起人</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>禁止的操作</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>reminder before it</source>
        <translation>提前提醒</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>sub-process</source>
        <translation>子流程</translation>
    </message>
    <message>
        <source>matter</source>
        <translation>议事事项</translation>
    </message>
    <message>
        <source>ends as approved</source>
        <translation>以批准结束</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>The follow-up is gone: %1.</source>
        <translation>删去督办事项：%1。</translation>
    </message>
    <message>
        <source>The follow-up is new: %1.</source>
        <translation>新增督办事项：%1。</translation>
    </message>
</context>
<context>
    <name>ProcessEdit</name>
    <message>
        <source>New approval</source>
        <translation>新审批环节</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>新告知环节</translation>
    </message>
    <message>
        <source>New sub-process</source>
        <translation>新子流程</translation>
    </message>
    <message>
        <source>Collective decision</source>
        <translation>集体决策</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>发起</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>ProcessPicture</name>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>The diagram is too large for a picture; write it as PDF.</source>
        <translation>流程图过大，无法存为图片，请存为 PDF。</translation>
    </message>
    <message>
        <source>The picture cannot be made.</source>
        <translation>无法生成图片。</translation>
    </message>
</context>
<context>
    <name>ProcessScene</name>
    <message>
        <source>%1 % sign</source>
        <translation>会签 %1%</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日内</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between persons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>nobody is left to sign</source>
        <translation>无人可签署</translation>
    </message>
</context>
<context>
    <name>ProcessWords</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Parallel branches</source>
        <translation>并行分支</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Sub-process</source>
        <translation>子流程</translation>
    </message>
    <message>
        <source>Collective decision</source>
        <translation>集体决策</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>single</source>
        <translation>单签</translation>
    </message>
    <message>
        <source>all sign</source>
        <translation>会签</translation>
    </message>
    <message>
        <source>share signs</source>
        <translation>比例会签</translation>
    </message>
    <message>
        <source>any signs</source>
        <translation>或签</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>依次</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是否</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Add signers</source>
        <translation>加签</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>委派</translation>
    </message>
    <message>
        <source>in any unit</source>
        <translation>不限单位</translation>
    </message>
    <message>
        <source>in the starter&apos;s unit</source>
        <translation>发起人所在单位</translation>
    </message>
    <message>
        <source>in the unit above</source>
        <translation>上级单位</translation>
    </message>
    <message>
        <source>in the unit in charge</source>
        <translation>项目责任单位</translation>
    </message>
    <message>
        <source>in the unit of a form field</source>
        <translation>表单字段中的单位</translation>
    </message>
    <message>
        <source>Holders of a role</source>
        <translation>担任某角色的人员</translation>
    </message>
    <message>
        <source>A certain person</source>
        <translation>指定人员</translation>
    </message>
    <message>
        <source>The person in a form field</source>
        <translation>表单字段中的人员</translation>
    </message>
    <message>
        <source>The starter</source>
        <translation>发起人</translation>
    </message>
    <message>
        <source>The starter&apos;s leader</source>
        <translation>发起人的直接领导</translation>
    </message>
    <message>
        <source>Who is in charge of the project</source>
        <translation>项目责任单位负责人</translation>
    </message>
    <message>
        <source>until somebody has signed</source>
        <translation>首次签署之前</translation>
    </message>
    <message>
        <source>until the end</source>
        <translation>办结之前</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不可撤回</translation>
    </message>
    <message>
        <source>%1 (unit: %2)</source>
        <translation>%1（单位：%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a role and its unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a form field</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between persons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>其他情形</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>分支</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>The protection profile is damaged at &quot;%1&quot;: %2</source>
        <translation>保护要求数据在“%1”处已损坏：%2</translation>
    </message>
</context>
<context>
    <name>ProgressCommands</name>
    <message>
        <source>A date is needed for this.</source>
        <translation>此操作需要一个日期。</translation>
    </message>
    <message>
        <source>A task with an actual finish is 100 % complete and nothing remains.</source>
        <translation>已有实际完成时间的任务应为 100 % 完成，且没有剩余工期。</translation>
    </message>
    <message>
        <source>Nothing remains of a task that is 100 % complete.</source>
        <translation>100 % 完成的任务没有剩余工期。</translation>
    </message>
    <message>
        <source>A task that is 100 % complete has an actual finish.</source>
        <translation>100 % 完成的任务必须有实际完成时间。</translation>
    </message>
    <message>
        <source>A task with progress has an actual start.</source>
        <translation>已有进展的任务必须有实际开始时间。</translation>
    </message>
    <message>
        <source>The status date cannot be %1: “%2” has an actual date behind it.</source>
        <translation>状态日期不能设为 %1：“%2”的实际时间晚于该日期。</translation>
    </message>
    <message>
        <source>The task is not in the plan any more.</source>
        <translation>该任务已不在计划中。</translation>
    </message>
    <message>
        <source>A summary task&apos;s progress follows from its tasks.</source>
        <translation>摘要任务的进度由其下级任务决定。</translation>
    </message>
</context>
<context>
    <name>ProgressPeriods</name>
    <message>
        <source>There is nothing to keep yet: no task has a cost, work or duration.</source>
        <translation>尚无可留存的数据：没有任务具有成本、工时或工期。</translation>
    </message>
    <message>
        <source>The plan has no status date. Set the date up to which progress is told.</source>
        <translation>计划没有状态日期。请先设定进度上报的截止日期。</translation>
    </message>
    <message>
        <source>The kept figures are not there any more.</source>
        <translation>留存的数据已不存在。</translation>
    </message>
</context>
<context>
    <name>ProgressReport</name>
    <message>
        <source>No work was due by the status date yet</source>
        <translation>截至状态日期尚无应完成的工作</translation>
    </message>
    <message>
        <source>As much is done as was planned</source>
        <translation>完成量与计划相符</translation>
    </message>
    <message>
        <source>%1 % less is done than planned</source>
        <translation>比计划少完成 %1 %</translation>
    </message>
    <message>
        <source>%1 % more is done than planned</source>
        <translation>比计划多完成 %1 %</translation>
    </message>
    <message>
        <source>at this pace the project will be finished on %1, as the baseline has it</source>
        <translation>按此速度将于 %1 完成，与基线一致</translation>
    </message>
    <message>
        <source>at this pace the project will be finished on %1 instead of %2</source>
        <translation>按此速度将于 %1 完成（基线为 %2）</translation>
    </message>
    <message>
        <source>It costs what it was planned to cost.</source>
        <translation>成本与计划相符。</translation>
    </message>
    <message>
        <source>What is done cost %1 % more than planned; in the end it will be %2 instead of %3.</source>
        <translation>已完成的工作比计划多花 %1 %；预计完工成本为 %2（预算 %3）。</translation>
    </message>
    <message>
        <source>What is done cost %1 % less than planned; in the end it will be %2 instead of %3.</source>
        <translation>已完成的工作比计划少花 %1 %；预计完工成本为 %2（预算 %3）。</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>days of work</source>
        <translation>工日</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>There is no baseline yet: progress is measured against the plan as it stands.</source>
        <translation>尚无基线：以当前计划衡量进度。</translation>
    </message>
    <message>
        <source>No cost is planned: measured in assigned work.</source>
        <translation>未编列成本：按分配的工时衡量。</translation>
    </message>
    <message>
        <source>Neither cost nor work is planned: measured in duration.</source>
        <translation>未编列成本和工时：按工期衡量。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>The finish is the same, %1.</source>
        <translation>完成日期相同，为 %1。</translation>
    </message>
    <message>
        <source>It finishes %1 working days later: %2 instead of %3.</source>
        <translation>完成日期推迟 %1 个工作日：%2（原为 %3）。</translation>
    </message>
    <message>
        <source>It finishes %1 working days earlier: %2 instead of %3.</source>
        <translation>完成日期提前 %1 个工作日：%2（原为 %3）。</translation>
    </message>
    <message>
        <source>%1 tasks finish later, %2 earlier; %3 were added, %4 deleted.</source>
        <translation>%1 项任务推迟完成，%2 项提前；新增 %3 项，删除 %4 项。</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>基线 %1</translation>
    </message>
    <message>
        <source>Earned value report</source>
        <translation>挣值报告</translation>
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
        <source>BAC (%1)</source>
        <translation>BAC（%1）</translation>
    </message>
    <message>
        <source>PV (%1)</source>
        <translation>PV（%1）</translation>
    </message>
    <message>
        <source>EV (%1)</source>
        <translation>EV（%1）</translation>
    </message>
    <message>
        <source>AC (%1)</source>
        <translation>AC（%1）</translation>
    </message>
    <message>
        <source>SPI</source>
        <translation>SPI</translation>
    </message>
    <message>
        <source>CPI</source>
        <translation>CPI</translation>
    </message>
    <message>
        <source>No task has a budget or a cost.</source>
        <translation>没有任务编列预算或发生成本。</translation>
    </message>
    <message>
        <source>Comparison of baselines</source>
        <translation>基线对比</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Start before</source>
        <translation>原开始</translation>
    </message>
    <message>
        <source>Start after</source>
        <translation>现开始</translation>
    </message>
    <message>
        <source>Finish before</source>
        <translation>原完成</translation>
    </message>
    <message>
        <source>Finish after</source>
        <translation>现完成</translation>
    </message>
    <message>
        <source>Finish slip (days)</source>
        <translation>完成推迟（天）</translation>
    </message>
    <message>
        <source>Cost change (10,000 yuan)</source>
        <translation>成本变化（万元）</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差异。</translation>
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
    <message>
        <source>A link of the plan comes from or leads to a task that the plan does not have. Nothing was imported.</source>
        <translation>计划中有一条关联的前置任务或后续任务不在该计划中。未导入任何内容。</translation>
    </message>
    <message>
        <source>The plan waits for “%1” of another project, which is not in this workspace. Nothing was imported.</source>
        <translation>该计划要等待其他项目的“%1”，但本工作区中没有这项任务。未导入任何内容。</translation>
    </message>
</context>
<context>
    <name>ProjectFields</name>
    <message>
        <source>The planned finish lies before the planned start.</source>
        <translation>计划完成日期早于计划开始日期。</translation>
    </message>
    <message>
        <source>A plan that is scheduled from its start needs a start.</source>
        <translation>从开始日期排程的计划必须有开始时间。</translation>
    </message>
    <message>
        <source>A plan that is scheduled from its finish needs a finish.</source>
        <translation>从完成日期排程的计划必须有完成时间。</translation>
    </message>
    <message>
        <source>A working day has 1 minute to 24 hours, a week up to 7 of them, a month up to 31.</source>
        <translation>每个工作日为 1 分钟至 24 小时，每周不超过 7 天，每月不超过 31 天。</translation>
    </message>
    <message>
        <source>An estimate or budget cannot be negative.</source>
        <translation>估算或概算不能为负数。</translation>
    </message>
    <message>
        <source>The float of a critical task lies between nothing and 100 years.</source>
        <translation>关键任务的时差界限应在 0 与 100 年之间。</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>项目必须有名称。</translation>
    </message>
    <message>
        <source>The calendar is not among those of the plan.</source>
        <translation>该日历不是本计划可用的日历。</translation>
    </message>
    <message>
        <source>The plan&apos;s finish is computed: it is scheduled from its start.</source>
        <translation>计划从开始日期排程，其完成时间由计算得出。</translation>
    </message>
    <message>
        <source>This field cannot be set by itself.</source>
        <translation>此字段不能单独设置。</translation>
    </message>
    <message>
        <source>There is no such choice.</source>
        <translation>没有这个选项。</translation>
    </message>
</context>
<context>
    <name>ProjectHome</name>
    <message>
        <source>Key figures</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>No rule fires on this project.</source>
        <translation>本项目没有触发任何规则。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>In hand since</source>
        <translation>开始办理</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>No. %1 %2, %3</source>
        <translation>第 %1 号 %2,%3</translation>
    </message>
</context>
<context>
    <name>ProjectWords</name>
    <message>
        <source>Projects</source>
        <translation>项目库</translation>
    </message>
    <message>
        <source>%1 (10k yuan)</source>
        <translation>%1（万元）</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>It could not be looked at: %1</source>
        <translation>无法检查：%1</translation>
    </message>
    <message>
        <source>The log does not verify.</source>
        <translation>审计日志校验不通过。</translation>
    </message>
    <message>
        <source>The log verifies from the first to the last of %1 records.</source>
        <translation>审计日志共 %1 条，从第一条到最后一条全部校验通过。</translation>
    </message>
    <message>
        <source>%1 records are there, but the last one has number %2.</source>
        <translation>现有记录 %1 条，但最后一条的编号为 %2。</translation>
    </message>
    <message>
        <source>%1 records of %2 kinds of acts, none missing.</source>
        <translation>共 %1 条记录、%2 种操作，没有缺号。</translation>
    </message>
    <message>
        <source>The first record is not there any more.</source>
        <translation>第一条记录已不存在。</translation>
    </message>
    <message>
        <source>The log reaches back to its first record of %1 and is never shortened.</source>
        <translation>日志完整保留至 %1 的第一条记录，从不删减。</translation>
    </message>
    <message>
        <source>No audit report with the log&apos;s end was ever written.</source>
        <translation>从未导出过载有日志末端摘要的审计报告。</translation>
    </message>
    <message>
        <source>The last audit report with the log&apos;s end is of %1.</source>
        <translation>最近一次导出载有日志末端摘要的审计报告是 %1。</translation>
    </message>
    <message>
        <source>Not encrypted, or not to be read: %1</source>
        <translation>未加密或者无法读取：%1</translation>
    </message>
    <message>
        <source>The workspace and %1 backups are encrypted.</source>
        <translation>工作区和 %1 个备份均已加密。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>Every page of the file passed its check.</source>
        <translation>文件的每一页都通过了校验。</translation>
    </message>
    <message>
        <source>There is no backup beside the workspace.</source>
        <translation>工作区旁边没有备份。</translation>
    </message>
    <message>
        <source>The newest backup does not verify: %1</source>
        <translation>最近的备份校验不通过：%1</translation>
    </message>
    <message>
        <source>The newest backup, of %1, verifies.</source>
        <translation>最近的备份(%1)校验通过。</translation>
    </message>
    <message>
        <source>%1 exports and %2 prints are on record, but until the administrators are appointed everybody may do both.</source>
        <translation>已记录导出 %1 次、打印 %2 次；但任命管理员之前，任何人都可以导出和打印。</translation>
    </message>
    <message>
        <source>Both need a role; %1 exports and %2 prints are on record.</source>
        <translation>导出和打印均须授权；已记录导出 %1 次、打印 %2 次。</translation>
    </message>
    <message>
        <source>This system does not tell what the program has open.</source>
        <translation>本操作系统不提供程序打开的连接信息。</translation>
    </message>
    <message>
        <source>The program has %1 network connections open.</source>
        <translation>程序打开了 %1 个网络连接。</translation>
    </message>
    <message>
        <source>The program has no network connection open.</source>
        <translation>程序没有打开任何网络连接。</translation>
    </message>
    <message>
        <source>This system does not tell whether memory may be dumped.</source>
        <translation>本操作系统不提供内存转储设置信息。</translation>
    </message>
    <message>
        <source>When the program fails its memory may be written to disk: core dumps are on.</source>
        <translation>程序崩溃时内存可能写入磁盘：核心转储处于启用状态。</translation>
    </message>
    <message>
        <source>Keys are overwritten after use, and a failing program leaves no dump of its memory.</source>
        <translation>密钥用后即覆写，程序崩溃时不留下内存转储。</translation>
    </message>
    <message>
        <source>A damaged plan was taken for a sound one.</source>
        <translation>损坏的计划文件被当成了正常文件。</translation>
    </message>
    <message>
        <source>%1 damaged plans were refused just now.</source>
        <translation>刚才试读的 %1 个损坏的计划文件均被拒绝。</translation>
    </message>
    <message>
        <source>Log-ins of nobody: %1</source>
        <translation>没有对应人员的登录：%1</translation>
    </message>
    <message>
        <source>%1 log-ins, each of one person.</source>
        <translation>共 %1 个登录，每个登录对应一个人。</translation>
    </message>
    <message>
        <source>Have left and still have a log-in: %1</source>
        <translation>已离岗但仍可登录：%1</translation>
    </message>
    <message>
        <source>Nobody who left has a log-in.</source>
        <translation>离岗人员均不能登录。</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; asks less than &quot;%2&quot;.</source>
        <translation>当前口令策略“%1”低于“%2”的要求。</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; is in force.</source>
        <translation>口令策略“%1”正在执行。</translation>
    </message>
    <message>
        <source>Wrong tries or idleness do not lock.</source>
        <translation>登录失败或者长时间无操作时不锁定。</translation>
    </message>
    <message>
        <source>%1 wrong tries lock a log-in for %2 minutes; %3 idle minutes lock the window.</source>
        <translation>登录失败 %1 次锁定 %2 分钟；无操作 %3 分钟锁定窗口。</translation>
    </message>
    <message>
        <source>Without a second factor: %1</source>
        <translation>没有第二因素：%1</translation>
    </message>
    <message>
        <source>Every log-in needs a second factor.</source>
        <translation>每个登录都需要第二因素。</translation>
    </message>
    <message>
        <source>The three administrators are not appointed yet.</source>
        <translation>尚未任命三名管理员。</translation>
    </message>
    <message>
        <source>Three different persons are appointed and have no business role.</source>
        <translation>三名管理员由三个不同的人担任，均无业务角色。</translation>
    </message>
    <message>
        <source>Until the administrators are appointed everybody may do everything.</source>
        <translation>任命管理员之前，任何人都可以进行任何操作。</translation>
    </message>
    <message>
        <source>What no role gives is refused.</source>
        <translation>没有角色授权的操作一律拒绝。</translation>
    </message>
    <message>
        <source>%1 of %2 secrets lack term, day or circle.</source>
        <translation>%2 个国家秘密事项中有 %1 个缺少保密期限、起算日期或知悉范围。</translation>
    </message>
    <message>
        <source>%1 projects are secrets, each with term and circle; the highest label is %2.</source>
        <translation>共 %1 个涉密项目，均有保密期限和知悉范围；最高密级为%2。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>%1 files lie in a project of a lower label.</source>
        <translation>有 %1 个文件的密级高于所在项目。</translation>
    </message>
    <message>
        <source>None of %1 files lies in a project of a lower label.</source>
        <translation>%1 个文件的密级均不高于所在项目。</translation>
    </message>
    <message>
        <source>More is kept of a person than is listed: %1</source>
        <translation>保存的人员信息超出清单：%1</translation>
    </message>
    <message>
        <source>Of a person only unit, log-in name, name, title, telephone and clearance are kept.</source>
        <translation>人员信息只保存单位、登录名、姓名、职务、电话和涉密等级。</translation>
    </message>
    <message>
        <source>The program cannot tell; the site answers.</source>
        <translation>程序无法判断，由单位填报。</translation>
    </message>
    <message>
        <source>Not looked at yet: press Check now.</source>
        <translation>尚未检查，请按“立即检查”。</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>It is a new process.</source>
        <translation>这是一个新流程。</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more difference(s).</source>
        <translation>
            <numerusform>……另有 %n 处差异。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running case(s) keep the version they were opened with.</source>
        <translation>
            <numerusform>%n 件在办审批仍按其发起时的版本办理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish “%1” as version %2?</source>
        <translation>将“%1”发布为第 %2 版？</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
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
    <name>QualityReport</name>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>DCMA %1</source>
        <translation>DCMA %1</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>%1 of 100 points: %2 checks passed, %3 failed, %4 do not apply.</source>
        <translation>得分 %1（满分 100）：%2 项通过，%3 项不通过，%4 项不适用。</translation>
    </message>
    <message>
        <source>Schedule quality assessment</source>
        <translation>进度计划质量检查</translation>
    </message>
    <message>
        <source>Checked by the 14-point assessment of DCMA-EA PAM 200.1 and three points more; tasks that break a point stand below it.</source>
        <translation>按 DCMA-EA PAM 200.1 的 14 点评估及另外 3 点检查；不符合的任务列在各点之下。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>说明</translation>
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
    <message>
        <source>Project code</source>
        <translation>项目代码</translation>
    </message>
    <message>
        <source>Status date</source>
        <translation>状态日期</translation>
    </message>
    <message>
        <source>Choose a file that ends in .pdf or .xlsx.</source>
        <translation>请选择扩展名为 .pdf 或 .xlsx 的文件。</translation>
    </message>
    <message>
        <source>The table is too long for one sheet.</source>
        <translation>表格超出一张工作表的行数。</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>The report was written: %1</source>
        <translation>报告已写出：%1</translation>
    </message>
</context>
<context>
    <name>ResourceCommands</name>
    <message>
        <source>The resource is not in the plan any more.</source>
        <translation>该资源已不在计划中。</translation>
    </message>
    <message>
        <source>A resource needs a name.</source>
        <translation>资源必须有名称。</translation>
    </message>
    <message>
        <source>A resource&apos;s name may have %1 characters at most.</source>
        <translation>资源名称最多 %1 个字符。</translation>
    </message>
    <message>
        <source>The units of a resource cannot be negative, nor over a million.</source>
        <translation>资源单位不能为负数，也不能超过一百万。</translation>
    </message>
    <message>
        <source>A rate cannot be negative.</source>
        <translation>费率不能为负数。</translation>
    </message>
    <message>
        <source>The resource&apos;s calendar is not among those it may use.</source>
        <translation>该资源不能使用所选的日历。</translation>
    </message>
    <message>
        <source>This field cannot be set by itself.</source>
        <translation>此字段不能单独设置。</translation>
    </message>
    <message>
        <source>There is no such choice.</source>
        <translation>没有这个选项。</translation>
    </message>
    <message>
        <source>The kind of a resource that has assignments cannot be changed any more.</source>
        <translation>已有分配的资源不能再更改类别。</translation>
    </message>
    <message>
        <source>“%1” is shared and other projects use it: %2.</source>
        <translation>“%1”是共享资源，其他项目正在使用：%2。</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>as the project</source>
        <translation>同项目</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Over-allocated (%1)</source>
        <translation>超量分配（%1）</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>本项目</translation>
    </message>
    <message>
        <source>Shared pool</source>
        <translation>共享资源池</translation>
    </message>
    <message>
        <source>changes over time</source>
        <translation>随时间变化</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用量</translation>
    </message>
    <message>
        <source>Rate (yuan)</source>
        <translation>费率（元）</translation>
    </message>
    <message>
        <source>Peak load</source>
        <translation>峰值负荷</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>By these tasks</source>
        <translation>涉及任务</translation>
    </message>
    <message>
        <source>Over-allocations</source>
        <translation>超量分配</translation>
    </message>
    <message>
        <source>Enter or a double click shows the first of the tasks in the chart</source>
        <translation>按回车键或双击，在图中显示其中第一项任务</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Work (hours)</source>
        <translation>工时（小时）</translation>
    </message>
    <message>
        <source>Tasks that the resource works on</source>
        <translation>使用该资源的任务</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>现开始时间</translation>
    </message>
    <message>
        <source>Start then</source>
        <translation>新开始时间</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>现完成时间</translation>
    </message>
    <message>
        <source>Finish then</source>
        <translation>新完成时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Tasks that would move</source>
        <translation>将移动的任务</translation>
    </message>
    <message>
        <source>%1 (milestone)</source>
        <translation>%1（里程碑）</translation>
    </message>
    <message>
        <source>%1 (misses its deadline)</source>
        <translation>%1（超过截止日期）</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>未能解决的原因</translation>
    </message>
    <message>
        <source>Over-allocations that stay</source>
        <translation>仍存在的超量分配</translation>
    </message>
    <message>
        <source>same finish</source>
        <translation>完成时间不变</translation>
    </message>
    <message>
        <source>later</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>%1 d later</source>
        <translation>推迟 %1 天</translation>
    </message>
    <message>
        <source>%1 d earlier</source>
        <translation>提前 %1 天</translation>
    </message>
    <message>
        <source>Now %1 to %2, then %3 to %4 (%5)</source>
        <translation>现在为 %1 至 %2，平衡后为 %3 至 %4（%5）</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>平衡前后</translation>
    </message>
    <message>
        <source>Shift (days)</source>
        <translation>移动（天）</translation>
    </message>
    <message>
        <source>Cost (yuan)</source>
        <translation>成本（元）</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- make the column of bars wider and narrower</source>
        <translation>按 Ctrl+加号、Ctrl+减号 加宽、收窄横道一列</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>The boosted trees could not be computed.</source>
        <translation>梯度提升树计算失败。</translation>
    </message>
    <message>
        <source>The trees of the model are damaged.</source>
        <translation>模型中的树已损坏。</translation>
    </message>
    <message>
        <source>The table has no column “%1” of the kind that the model was learnt from.</source>
        <translation>表中没有与训练时类型一致的列“%1”。</translation>
    </message>
    <message>
        <source>days until “%1”</source>
        <translation>距“%1”的天数</translation>
    </message>
    <message>
        <source>“%1” is “%2”</source>
        <translation>“%1”为“%2”</translation>
    </message>
    <message>
        <source>“%1” speaks of “%2”</source>
        <translation>“%1”提及“%2”</translation>
    </message>
    <message>
        <source>logistic regression (ridge %1)</source>
        <translation>逻辑回归（岭参数 %1）</translation>
    </message>
    <message>
        <source>boosted trees (depth × rounds: %1)</source>
        <translation>梯度提升树（深度 × 轮数：%1）</translation>
    </message>
    <message>
        <source>%1, and logistic regression (ridge %2) with a share of %3 %</source>
        <translation>%1，与逻辑回归（岭参数 %2，占 %3 %）取平均</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>表中没有列“%1”。</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is no date. Write dates as 2026-03-01.</source>
        <translation>第 %1 行“%2”列：“%3”不是日期，日期请写作 2026-03-01。</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3 lies in the future. A case that has not been predicted yet has no outcome; correct the file.</source>
        <translation>第 %1 行“%2”列：%3 晚于今天。尚未作出预测的案例不会有结果，请更正文件。</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: the outcome “%3” is neither 1 (late) nor 0 (not late).</source>
        <translation>第 %1 行“%2”列：结果“%3”既不是 1（延期）也不是 0（未延期）。</translation>
    </message>
    <message>
        <source>“%1” can only be known once the outcome is, so nothing can be predicted from it. Leave such columns out of the file.</source>
        <translation>“%1”要等结果出来之后才能知道，不能用于预测。请从文件中去掉此类列。</translation>
    </message>
    <message>
        <source>“%1” alone tells the outcome almost without fault: it was written down after the outcome was known. Leave it out of the file.</source>
        <translation>仅凭“%1”就几乎能准确无误地判断结果，说明它是结果得知之后才填写的。请从文件中去掉该列。</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells where the first line names %3 columns. Nothing was read.</source>
        <translation>第 %1 行有 %2 个单元格，而首行列出了 %3 列。未读入任何内容。</translation>
    </message>
    <message>
        <source>A quotation mark that is opened in line %1 is never closed. The file may be cut off.</source>
        <translation>第 %1 行的引号没有闭合，文件可能被截断。</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is no finite number. Correct the file; nothing was learnt or judged from it.</source>
        <translation>第 %1 行“%2”列：“%3”不是有限数值。请更正文件；未据此训练或检验。</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” cannot be read as the model needs it, a number or a date.</source>
        <translation>第 %1 行“%2”列：“%3”不能按模型要求读作数值或日期。</translation>
    </message>
    <message>
        <source>The table has no rows below the names of its columns.</source>
        <translation>表中列名之下没有数据行。</translation>
    </message>
    <message>
        <source>The first line must name each column once; “%1” is empty or stands there twice.</source>
        <translation>首行应列出各列名称且不得重复；“%1”为空或重复。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>文件大于 %1 MB。</translation>
    </message>
    <message>
        <source>This is no table: the file holds zero bytes. Save it as CSV.</source>
        <translation>这不是表格：文件中含有零字节。请另存为 CSV。</translation>
    </message>
    <message>
        <source>The model file is damaged or was cut off. Take an earlier one, or learn anew.</source>
        <translation>模型文件已损坏或被截断。请使用较早的模型，或重新训练。</translation>
    </message>
    <message>
        <source>This is no risk model of this program, or only a part of one.</source>
        <translation>这不是本程序的风险模型文件，或者只是其中一部分。</translation>
    </message>
    <message>
        <source>The model file has version %1; this program reads versions up to %2. Use a newer program, or learn anew.</source>
        <translation>模型文件版本为 %1，本程序最高支持版本 %2。请使用新版程序，或重新训练。</translation>
    </message>
    <message>
        <source>With fewer than %1 outcomes only reference classes are used: more would be guessing.</source>
        <translation>结果不足 %1 个，只采用参考类别；再多推断即为臆测。</translation>
    </message>
    <message>
        <source>The training was cancelled. The model stays as it was.</source>
        <translation>训练已取消，原有模型不变。</translation>
    </message>
    <message>
        <source>All %1 cases have the same outcome: nothing can be learnt from them.</source>
        <translation>全部 %1 个案例的结果相同，无从训练。</translation>
    </message>
    <message>
        <source>%1 cases with an outcome, %2 of them late, are too few to learn from: at least %3 are needed, %4 of them late and %4 not.</source>
        <translation>有结果的案例 %1 个，其中延期 %2 个，数量过少：至少需要 %3 个，其中延期和未延期各不少于 %4 个。</translation>
    </message>
    <message>
        <source>No column says anything: each is empty or has the same value in all rows.</source>
        <translation>没有可用的列：各列均为空或各行取值相同。</translation>
    </message>
    <message>
        <source>Left out, because they are the same in all rows: “%1”.</source>
        <translation>以下列各行取值相同，未采用：“%1”。</translation>
    </message>
    <message>
        <source>%1 rows repeat an earlier one cell by cell and count once.</source>
        <translation>%1 行与前面的行逐格相同，只计一次。</translation>
    </message>
    <message>
        <source>%1 rows without an outcome were left out.</source>
        <translation>%1 行没有结果，未采用。</translation>
    </message>
    <message>
        <source>Only the latest %1 of %2 cases were used.</source>
        <translation>只采用了 %2 个案例中最近的 %1 个。</translation>
    </message>
    <message>
        <source>The table does not say when outcomes were known. The rehearsal takes them as known at once, which flatters it.</source>
        <translation>表中没有写明结果何时得知。回溯检验视为即时得知，因此结果偏于乐观。</translation>
    </message>
    <message>
        <source>base rate</source>
        <translation>基准率</translation>
    </message>
    <message>
        <source>reference classes</source>
        <translation>参考类别</translation>
    </message>
    <message>
        <source>No class of cases told more than all cases together; the reference is the rate of all.</source>
        <translation>没有哪种分类比全部案例更能说明问题，参考值取全部案例的比率。</translation>
    </message>
    <message>
        <source>The simulation needs three points in order, the least above zero, and shares between 0 and 100 %; something lies outside.</source>
        <translation>模拟要求三点估计依次递增且最小值大于零，各比例在 0 至 100 % 之间；有数值超出范围。</translation>
    </message>
    <message>
        <source>The simulation was cancelled.</source>
        <translation>模拟已取消。</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1未知</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1为 %2</translation>
    </message>
    <message>
        <source>“%1” is not “%2”</source>
        <translation>“%1”不是“%2”</translation>
    </message>
    <message>
        <source>“%1” does not speak of “%2”</source>
        <translation>“%1”未提及“%2”</translation>
    </message>
    <message>
        <source>%1: adds about %2 points to the probability of a delay.</source>
        <translation>%1：使延期概率增加约 %2 个百分点。</translation>
    </message>
    <message>
        <source>%1: takes about %2 points off the probability of a delay.</source>
        <translation>%1：使延期概率减少约 %2 个百分点。</translation>
    </message>
    <message>
        <source>Of %1 past cases %2 were late (%3 %).</source>
        <translation>%1 个历史案例中有 %2 个延期（%3 %）。</translation>
    </message>
    <message>
        <source>Of %1 past cases of the class “%2” %3 were late; of all cases %4 %.</source>
        <translation>“%2”类的 %1 个历史案例中有 %3 个延期；全部案例的延期率为 %4 %。</translation>
    </message>
    <message>
        <source>Were it that %1, as in other cases, the model would say %2 % instead of %3 %.</source>
        <translation>若像其他案例那样，%1，则模型给出的概率为 %2 %，而不是 %3 %。</translation>
    </message>
    <message>
        <source>Line %1, column “%2” is empty: it must say whose case this is.</source>
        <translation>第 %1 行“%2”列为空：该列须写明案例归属。</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Role &quot;%1&quot;: %2</source>
        <translation>角色“%1”：%2</translation>
    </message>
    <message>
        <source>it extends itself in a circle.</source>
        <translation>继承关系形成循环。</translation>
    </message>
    <message>
        <source>it extends &quot;%1&quot;, which is no role.</source>
        <translation>所继承的“%1”不是角色。</translation>
    </message>
    <message>
        <source>an administrator&apos;s role cannot be extended.</source>
        <translation>三员角色不得被继承。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not go together with its other powers.</source>
        <translation>“%1”与其他权限不相容。</translation>
    </message>
    <message>
        <source>its key must be small letters, digits and dashes.</source>
        <translation>代号只能由小写字母、数字和连字符组成。</translation>
    </message>
    <message>
        <source>it has no name.</source>
        <translation>没有名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no permission.</source>
        <translation>“%1”不是权限。</translation>
    </message>
    <message>
        <source>its duty or its scope is none of those there are.</source>
        <translation>职责或数据范围不在可选之列。</translation>
    </message>
    <message>
        <source>no administrator</source>
        <translation>非三员</translation>
    </message>
    <message>
        <source>system administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>security administrator</source>
        <translation>安全保密管理员</translation>
    </message>
    <message>
        <source>security auditor</source>
        <translation>安全审计员</translation>
    </message>
    <message>
        <source>own projects</source>
        <translation>本人项目</translation>
    </message>
    <message>
        <source>own unit</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>own unit and below</source>
        <translation>本单位及下级</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>There are too many roles.</source>
        <translation>角色过多。</translation>
    </message>
    <message>
        <source>there are two of that key.</source>
        <translation>有两个相同的代号。</translation>
    </message>
    <message>
        <source>there is another role for the same administrator.</source>
        <translation>同一员已有另一角色。</translation>
    </message>
    <message>
        <source>a role of that key comes with the program.</source>
        <translation>程序自带同代号的角色。</translation>
    </message>
    <message>
        <source>the site cannot add administrators&apos; roles.</source>
        <translation>本单位不得增设三员角色。</translation>
    </message>
    <message>
        <source>This is not a file of roles.</source>
        <translation>这不是角色文件。</translation>
    </message>
</context>
<context>
    <name>RuleCheck</name>
    <message>
        <source>Fires</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>未施行</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>无法判断</translation>
    </message>
</context>
<context>
    <name>RuleExpression</name>
    <message>
        <source>This character has no meaning here.</source>
        <translation>此处不应出现这个字符。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>没有这一天。</translation>
    </message>
    <message>
        <source>A number has at most twelve digits and six behind the point.</source>
        <translation>数字整数部分最多十二位，小数部分最多六位。</translation>
    </message>
    <message>
        <source>This text is not closed by a &quot;.</source>
        <translation>文本缺少结束的引号。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真假值</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Nothing more is expected here.</source>
        <translation>此处不应再有内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>此处缺少“%1”。</translation>
    </message>
    <message>
        <source>This must be %1; it is %2.</source>
        <translation>此处应为%1，实际为%2。</translation>
    </message>
    <message>
        <source>Only numbers and days are more or less.</source>
        <translation>只有数字和日期可以比较大小。</translation>
    </message>
    <message>
        <source>A value or a fact is missing here.</source>
        <translation>此处缺少数值或事实。</translation>
    </message>
    <message>
        <source>The expression is nested too deeply.</source>
        <translation>表达式嵌套过深。</translation>
    </message>
    <message>
        <source>There is no fact and no parameter &quot;%1&quot;.</source>
        <translation>没有名为“%1”的事实或参数。</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;.</source>
        <translation>没有函数“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes another number of arguments.</source>
        <translation>“%1”的参数个数不对。</translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation>表达式过长。</translation>
    </message>
</context>
<context>
    <name>RulePack</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核对情况</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>Applies where</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Fires where</source>
        <translation>触发条件</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>提示文字</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Duty to report</source>
        <translation>报告义务</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Text was read</source>
        <translation>已核对原文</translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation>部分核对</translation>
    </message>
    <message>
        <source>Still to be checked</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>This format is not known; 1 is.</source>
        <translation>不认识这种格式，应为 1。</translation>
    </message>
    <message>
        <source>A rule called &quot;%1&quot; stands here twice.</source>
        <translation>规则“%1”出现了两次。</translation>
    </message>
    <message>
        <source>Write a day like 2026-01-31.</source>
        <translation>日期请写作 2026-01-31 的形式。</translation>
    </message>
    <message>
        <source>Rules about &quot;%1&quot; are not known.</source>
        <translation>不认识关于“%1”的规则。</translation>
    </message>
    <message>
        <source>This figure has no value.</source>
        <translation>这个数值无法算出。</translation>
    </message>
    <message>
        <source>A parameter&apos;s key is a small letter, then letters and digits.</source>
        <translation>参数名须以小写字母开头，后接字母和数字。</translation>
    </message>
    <message>
        <source>Character %1 of the expression: %2</source>
        <translation>表达式第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>This must be true or false, like a comparison.</source>
        <translation>此处应为真假值，例如一个比较式。</translation>
    </message>
    <message>
        <source>{%1} is neither a fact nor a parameter.</source>
        <translation>{%1} 既不是事实也不是参数。</translation>
    </message>
    <message>
        <source>It ends before it is in force.</source>
        <translation>失效日期早于施行日期。</translation>
    </message>
</context>
<context>
    <name>RulePacks</name>
    <message>
        <source>The signature of this pack does not hold: the file was altered or damaged. Ask its issuer for it again.</source>
        <translation>此规则包的签名无效：文件被改动或已损坏。请向发布单位重新索取。</translation>
    </message>
    <message>
        <source>Give the issuer a name.</source>
        <translation>请填写发布单位名称。</translation>
    </message>
    <message>
        <source>The key of “%1” is no SM2 key of 65 bytes.</source>
        <translation>“%1”的密钥不是 65 字节的 SM2 公钥。</translation>
    </message>
    <message>
        <source>This pack is signed with a key that is not registered here (%1). Register its issuer first, if you trust it.</source>
        <translation>此规则包由未登记的密钥签名（%1）。如信任该发布单位，请先登记。</translation>
    </message>
    <message>
        <source>The pack is not plain UTF-8 text.</source>
        <translation>规则包不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Version %1 of this pack is in force; the file holds version %2. Only a newer one can be brought in.</source>
        <translation>此规则包现行第 %1 版，文件中为第 %2 版；只能载入更新的版本。</translation>
    </message>
    <message numerus="yes">
        <source>Rule pack “%1”, version %2 (%3): %n rule(s) differ.</source>
        <translation>
            <numerusform>规则包“%1”第 %2 版（%3）：%n 条规则有变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>local, not signed</source>
        <translation>本级，未签名</translation>
    </message>
    <message>
        <source>No such pack is in force.</source>
        <translation>没有这样的现行规则包。</translation>
    </message>
    <message>
        <source>Rule pack “%1”, version %2: out of force.</source>
        <translation>规则包“%1”第 %2 版：停用。</translation>
    </message>
    <message>
        <source>Its signature does not hold: it is not used.</source>
        <translation>签名无效，不予使用。</translation>
    </message>
    <message>
        <source>It cannot be read by this version of the program: it is not used.</source>
        <translation>本版程序无法读取，不予使用。</translation>
    </message>
    <message>
        <source>You have no signing key in this session: make one under System, My account.</source>
        <translation>本次登录没有签名密钥，请在“系统—我的账户”中生成。</translation>
    </message>
</context>
<context>
    <name>RuleSubject</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金来源</translation>
    </message>
</context>
<context>
    <name>RuleValue</name>
    <message>
        <source>%1 ten thousand yuan</source>
        <translation>%1 万元</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
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
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>效力</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起施行</translation>
    </message>
    <message>
        <source>Applies where</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Fires where</source>
        <translation>触发条件</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>%1, version %2 of %3, by %4</source>
        <translation>%1，第 %2 版（%3），%4 发布</translation>
    </message>
    <message>
        <source>It fires on no project that you may read.</source>
        <translation>在您可查阅的项目中没有触发。</translation>
    </message>
    <message>
        <source>Fires on</source>
        <translation>触发的项目</translation>
    </message>
    <message>
        <source>Cannot tell, because something is not entered</source>
        <translation>因资料未填而无法判断</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Whether it applies</source>
        <translation>是否适用</translation>
    </message>
    <message>
        <source>Whether it fires</source>
        <translation>是否触发</translation>
    </message>
</context>
<context>
    <name>SCurve</name>
    <message>
        <source>Nothing was due yet</source>
        <translation>尚无应完成的工作</translation>
    </message>
    <message>
        <source>On schedule</source>
        <translation>进度正常</translation>
    </message>
    <message>
        <source>%1, at the planned cost</source>
        <translation>%1，成本与计划持平</translation>
    </message>
    <message>
        <source>%1, costs %2 % more than earned</source>
        <translation>%1，实际成本比挣值多 %2 %</translation>
    </message>
    <message>
        <source>%1, costs %2 % less than earned</source>
        <translation>%1，实际成本比挣值少 %2 %</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Planned (PV)</source>
        <translation>计划价值（PV）</translation>
    </message>
    <message>
        <source>Earned (EV)</source>
        <translation>挣值（EV）</translation>
    </message>
    <message>
        <source>Actual (AC)</source>
        <translation>实际成本（AC）</translation>
    </message>
    <message>
        <source>Forecast (EAC)</source>
        <translation>预测（EAC）</translation>
    </message>
    <message>
        <source>%1 % behind schedule in time</source>
        <translation>时间进度滞后 %1 %</translation>
    </message>
    <message>
        <source>%1 % ahead of schedule in time</source>
        <translation>时间进度超前 %1 %</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>A task is missing in the sample&apos;s plans.</source>
        <translation>样例计划中缺少一项任务。</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>Schedule</source>
        <translation>进度表</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Baseline comparison</source>
        <translation>基线比较</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>%1, which the scenario changes, was deleted in the plan.</source>
        <translation>%1：假设方案作了修改，但计划中已将其删除。</translation>
    </message>
    <message>
        <source>%1 was added in the plan to something that the scenario deletes.</source>
        <translation>%1：计划在假设方案要删除的内容上新增了它。</translation>
    </message>
    <message>
        <source>%1, %2: what the scenario sets there was deleted in the plan.</source>
        <translation>%1，%2：假设方案所引用的内容在计划中已被删除。</translation>
    </message>
    <message>
        <source>%1, %2: the plan has “%3” now instead of “%4”; the scenario deletes it.</source>
        <translation>%1，%2：计划已由“%4”改为“%3”，而假设方案要将其删除。</translation>
    </message>
    <message>
        <source>%1, %2: the plan has “%3” now instead of “%4”; the scenario has “%5”.</source>
        <translation>%1，%2：计划已由“%4”改为“%3”，假设方案为“%5”。</translation>
    </message>
    <message>
        <source>A scenario needs a name of at most %1 characters.</source>
        <translation>假设方案须有名称，且不超过 %1 个字符。</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already.</source>
        <translation>已有名为“%1”的假设方案。</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>……另有 %1 处。</translation>
    </message>
    <message>
        <source>The scenario deletes “%1”, which another project waits for. Its link has to be removed there first.</source>
        <translation>假设方案要删除“%1”，但另一项目正等待它。须先在该项目中解除关联。</translation>
    </message>
    <message>
        <source>The scenario is not there any more.</source>
        <translation>该假设方案已不存在。</translation>
    </message>
    <message>
        <source>The plan was changed meanwhile where the scenario changes it too:
%1</source>
        <translation>计划与假设方案同时修改了以下内容：
%1</translation>
    </message>
    <message>
        <source>The scenario does not differ from the plan.</source>
        <translation>该假设方案与计划没有差别。</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>The links form a cycle: %1. Remove one of them.</source>
        <translation>任务关联形成循环：%1。请删除其中一个。</translation>
    </message>
    <message>
        <source>the project&apos;s calendar</source>
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
    <message>
        <source>The task “%1” can never be worked on: its calendar and those of its resources (%2) have no working time in common. Change one of them, or let the task ignore the calendars of its resources.</source>
        <translation>任务“%1”无法安排：任务日历与所分配资源的日历（%2）没有共同的工作时间。请修改其中一个日历，或让该任务忽略资源日历。</translation>
    </message>
</context>
<context>
    <name>ScheduleQuality</name>
    <message>
        <source>Missing predecessors or successors</source>
        <translation>缺少前置或后续任务</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>提前量</translation>
    </message>
    <message>
        <source>Lags</source>
        <translation>延隔时间</translation>
    </message>
    <message>
        <source>Finish-to-start links</source>
        <translation>完成—开始关联</translation>
    </message>
    <message>
        <source>Hard constraints</source>
        <translation>硬性日期约束</translation>
    </message>
    <message>
        <source>High float</source>
        <translation>总时差过大</translation>
    </message>
    <message>
        <source>Negative float</source>
        <translation>负时差</translation>
    </message>
    <message>
        <source>Long durations</source>
        <translation>工期过长</translation>
    </message>
    <message>
        <source>Impossible dates</source>
        <translation>不合理的日期</translation>
    </message>
    <message>
        <source>Tasks without resources</source>
        <translation>未分配资源的任务</translation>
    </message>
    <message>
        <source>Missed tasks</source>
        <translation>未按基线完成的任务</translation>
    </message>
    <message>
        <source>Critical path test</source>
        <translation>关键路径测试</translation>
    </message>
    <message>
        <source>Critical path length index (CPLI)</source>
        <translation>关键路径长度指数（CPLI）</translation>
    </message>
    <message>
        <source>Baseline execution index (BEI)</source>
        <translation>基线执行指数（BEI）</translation>
    </message>
    <message>
        <source>Open ends</source>
        <translation>开口任务</translation>
    </message>
    <message>
        <source>Dangling starts and finishes</source>
        <translation>悬空的开始或完成</translation>
    </message>
    <message>
        <source>Links for each task</source>
        <translation>平均每个任务的关联数</translation>
    </message>
    <message>
        <source>%1 of %2 links, %3 %; at least %4 % are expected.</source>
        <translation>%2 个关联中有 %1 个，占 %3%；应不少于 %4%。</translation>
    </message>
    <message>
        <source>%1 of %2 links, %3 %; at most %4 % are allowed.</source>
        <translation>%2 个关联中有 %1 个，占 %3%；应不超过 %4%。</translation>
    </message>
    <message>
        <source>%1 of %2 tasks, %3 %; at most %4 % are allowed.</source>
        <translation>%2 个任务中有 %1 个，占 %3%；应不超过 %4%。</translation>
    </message>
    <message>
        <source>%1; at least %2 is expected.</source>
        <translation>%1；应不小于 %2。</translation>
    </message>
    <message>
        <source>%1; at most %2 is allowed.</source>
        <translation>%1；应不大于 %2。</translation>
    </message>
    <message>
        <source>The plan has no status date.</source>
        <translation>计划没有状态日期。</translation>
    </message>
    <message>
        <source>There is no status date, no baseline, or nothing that had to be finished yet.</source>
        <translation>没有状态日期或基线，或者尚无应完成的任务。</translation>
    </message>
    <message>
        <source>There is no baseline, or nothing left to do.</source>
        <translation>没有基线，或者已无剩余工作。</translation>
    </message>
    <message>
        <source>The plan is made without resources.</source>
        <translation>计划未使用资源。</translation>
    </message>
    <message>
        <source>There is no critical task that could take longer.</source>
        <translation>没有可以延长工期的关键任务。</translation>
    </message>
    <message>
        <source>There is nothing to check.</source>
        <translation>没有可检查的内容。</translation>
    </message>
    <message>
        <source>%1 working days more for “%2” move the plan&apos;s finish by %3.</source>
        <translation>“%2”的工期增加 %1 个工作日，计划完成日期推迟 %3 个工作日。</translation>
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
    <name>SeatStatus</name>
    <message>
        <source>Not yet asked</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Did not agree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已减签</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>无须办理</translation>
    </message>
</context>
<context>
    <name>Secrecy</name>
    <message>
        <source>The rules of secrecy labels are damaged.</source>
        <translation>密级规则数据已损坏。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>A secret needs a term (%1).</source>
        <translation>国家秘密应当确定保密期限（%1）。</translation>
    </message>
    <message>
        <source>A secret needs the day from which its term counts (%1).</source>
        <translation>国家秘密应当注明保密期限的起算日期（%1）。</translation>
    </message>
    <message>
        <source>%1 is kept for at most %2 years, unless the law says otherwise (%3).</source>
        <translation>除另有规定外，%1级的保密期限不超过 %2 年（%3）。</translation>
    </message>
    <message>
        <source>Only a state secret has a term.</source>
        <translation>只有国家秘密才有保密期限。</translation>
    </message>
    <message>
        <source>A secret needs a list of who needs to know it (%1).</source>
        <translation>国家秘密应当确定知悉范围（%1）。</translation>
    </message>
    <message>
        <source>Content labelled %1 cannot go into a document labelled %2.</source>
        <translation>%1内容不得进入%2文件。</translation>
    </message>
    <message>
        <source>It has to be determined first who needs to know the content and who needs to know the document.</source>
        <translation>须先确定内容和文件各自的知悉范围。</translation>
    </message>
    <message>
        <source>The document is open to people who need not know the content.</source>
        <translation>文件的知悉范围超出了内容的知悉范围。</translation>
    </message>
    <message>
        <source>%1 items labelled %2 lie together here (%3 or more are worth a look): check whether the whole must be labelled %4. %5</source>
        <translation>此处汇聚了 %1 件%2内容（达到 %3 件即应核查）：请核定整体是否应定为%4。%5</translation>
    </message>
</context>
<context>
    <name>SecrecyDesk</name>
    <message>
        <source>Export and print take an approval: %1. Watermark on the screen: %2. Watermark on paper: %3.</source>
        <translation>导出、打印须审批：%1。屏幕水印：%2。纸质水印：%3。</translation>
    </message>
    <message>
        <source>No act is bound to an approval.</source>
        <translation>没有操作绑定审批。</translation>
    </message>
    <message>
        <source>Acts carried out by an approval only: %1</source>
        <translation>只能经审批办理的操作：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>SheetExport</name>
    <message>
        <source>Process</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>发起人</translation>
    </message>
    <message>
        <source>When approved</source>
        <translation>批准后</translation>
    </message>
    <message>
        <source>Approval No. %1</source>
        <translation>审批第 %1 号</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>审批结果：%1</translation>
    </message>
    <message>
        <source>Printed by %1 on %2. Signatures: SM2 with SM3, checked when printed.</source>
        <translation>%1 于 %2 打印。签名算法 SM2/SM3，打印时已核验。</translation>
    </message>
</context>
<context>
    <name>SignedDocument</name>
    <message>
        <source>This is not a signed file of the kind that is wanted here, or it is damaged.</source>
        <translation>这不是此处所需的签名文件，或文件已损坏。</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>The signature could not be made.</source>
        <translation>签名未能完成。</translation>
    </message>
    <message>
        <source>These bytes are no SM2 key.</source>
        <translation>这不是 SM2 密钥。</translation>
    </message>
    <message>
        <source>There is not enough free memory to seal the key.</source>
        <translation>可用内存不足，无法封存密钥。</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the key.</source>
        <translation>可用内存不足，无法开启密钥。</translation>
    </message>
    <message>
        <source>The passphrase of the signing key is wrong.</source>
        <translation>签名密钥的口令有误。</translation>
    </message>
</context>
<context>
    <name>Skf</name>
    <message>
        <source>The key has locked itself after too many wrong PINs. Its maker&apos;s program unlocks it.</source>
        <translation>PIN 输错次数过多，智能密码钥匙已锁定，请用厂商程序解锁。</translation>
    </message>
    <message>
        <source>The key does not answer as it should. Pull it out, insert it again and try once more.</source>
        <translation>智能密码钥匙响应异常，请拔下重插后再试。</translation>
    </message>
    <message>
        <source>The key is not inserted, or there is no signing key on it.</source>
        <translation>未插入智能密码钥匙，或其中没有签名密钥。</translation>
    </message>
    <message>
        <source>There is more than one: %1. Say which one.</source>
        <translation>有多个可选：%1。请指明使用哪一个。</translation>
    </message>
    <message>
        <source>This is no library of a USB key&apos;s maker (SKF, GM/T 0016). Check the path that is set for it.</source>
        <translation>这不是智能密码钥匙厂商的接口库（SKF，GM/T 0016），请检查所设路径。</translation>
    </message>
    <message>
        <source>The key is not open.</source>
        <translation>智能密码钥匙尚未打开。</translation>
    </message>
    <message>
        <source>The PIN of the key is wrong; tries left: %1.</source>
        <translation>智能密码钥匙的 PIN 有误，还可尝试 %1 次。</translation>
    </message>
    <message>
        <source>The signing key on the token is no SM2 key.</source>
        <translation>智能密码钥匙中的签名密钥不是 SM2 密钥。</translation>
    </message>
    <message>
        <source>The key made a signature that does not hold. Nothing was signed.</source>
        <translation>智能密码钥匙产生的签名无效，未作签名。</translation>
    </message>
</context>
<context>
    <name>Sm2Box</name>
    <message>
        <source>This was encrypted for another key, or it is damaged.</source>
        <translation>内容是为其他密钥加密的，或已损坏。</translation>
    </message>
    <message>
        <source>There is nothing to encrypt.</source>
        <translation>没有可加密的内容。</translation>
    </message>
    <message>
        <source>The key could not be encrypted.</source>
        <translation>密钥未能加密。</translation>
    </message>
</context>
<context>
    <name>SplitCommands</name>
    <message>
        <source>The task is not in the plan any more.</source>
        <translation>该任务已不在计划中。</translation>
    </message>
    <message>
        <source>Only a task with a duration of its own can be interrupted.</source>
        <translation>只有自身带工期的任务才能拆分。</translation>
    </message>
    <message>
        <source>A task can only be interrupted between its start and its finish.</source>
        <translation>只能在任务的开始与完成之间拆分。</translation>
    </message>
    <message>
        <source>An interruption lasts from one minute to 100 years of working time.</source>
        <translation>中断时长应为 1 分钟至 100 年的工作时间。</translation>
    </message>
    <message>
        <source>The task is not interrupted there.</source>
        <translation>任务在该处没有中断。</translation>
    </message>
</context>
<context>
    <name>Splits</name>
    <message>
        <source>The interruption “%1” cannot be read; minutes of work and minutes of rest such as 480+960 are expected, in rising order.</source>
        <translation>无法识别任务拆分“%1”；应为工作分钟数和间歇分钟数，例如 480+960，并按先后排列。</translation>
    </message>
</context>
<context>
    <name>StageCourse</name>
    <message>
        <source>The template has no such step.</source>
        <translation>审批程序中没有这个环节。</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; is not in hand.</source>
        <translation>“%1”不是当前办理的环节。</translation>
    </message>
    <message>
        <source>It was sent back. Open it again first, when what was asked for is done.</source>
        <translation>该环节已退回。按要求办妥后,请先重新办理。</translation>
    </message>
    <message>
        <source>The step cannot pass yet:</source>
        <translation>该环节还不能通过:</translation>
    </message>
    <message>
        <source>The template has no such reason.</source>
        <translation>审批程序中没有这种简化情形。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not leave out the step in hand.</source>
        <translation>“%1”不适用于当前环节。</translation>
    </message>
    <message>
        <source>Say why this reason holds for the project.</source>
        <translation>请说明本项目适用该情形的理由。</translation>
    </message>
    <message>
        <source>By its figures &quot;%1&quot; does not hold for the project (%2).</source>
        <translation>按项目数据,本项目不适用“%1”(%2)。</translation>
    </message>
    <message>
        <source>It was sent back already.</source>
        <translation>该环节已经退回。</translation>
    </message>
    <message>
        <source>Say why it was sent back.</source>
        <translation>请说明退回的理由。</translation>
    </message>
    <message>
        <source>Say why it is opened again.</source>
        <translation>请说明重新办理的理由。</translation>
    </message>
    <message>
        <source>Only a step that was sent back, or the last one that is finished, can be opened again.</source>
        <translation>只有已退回的环节或者最后办结的环节可以重新办理。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>StageGate</name>
    <message>
        <source>The step &quot;%1&quot; is not finished.</source>
        <translation>“%1”环节尚未办结。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no document number.</source>
        <translation>“%1”未登记文号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no date.</source>
        <translation>“%1”未登记日期。</translation>
    </message>
    <message>
        <source>Whether &quot;%1&quot; is needed cannot be told: a figure of the project is not entered.</source>
        <translation>项目有关数据未登记,无法判断是否需要“%1”。</translation>
    </message>
</context>
<context>
    <name>StageTemplate</name>
    <message>
        <source>This format is not known; 1 is.</source>
        <translation>不认识的格式版本;应为 1。</translation>
    </message>
    <message>
        <source>A template&apos;s key has no &quot;@&quot; in it.</source>
        <translation>审批程序的键不能含有“@”。</translation>
    </message>
    <message>
        <source>A template needs a step.</source>
        <translation>审批程序至少要有一个环节。</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; means an earlier stage than the one before it.</source>
        <translation>“%1”环节所属阶段早于前一环节。</translation>
    </message>
    <message>
        <source>Write a day like 2026-01-31.</source>
        <translation>日期请写成 2026-01-31 的形式。</translation>
    </message>
    <message>
        <source>Character %1 of the expression: %2</source>
        <translation>表达式第 %1 个字符:%2</translation>
    </message>
    <message>
        <source>This must be true or false, like a comparison.</source>
        <translation>这里须是条件,例如一个比较式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice.</source>
        <translation>“%1”重复出现。</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot; above.</source>
        <translation>上文没有依据“%1”。</translation>
    </message>
    <message>
        <source>What tells of an approval needs a date.</source>
        <translation>表明批复日期的要件须要求登记日期。</translation>
    </message>
    <message>
        <source>There is no step &quot;%1&quot; above.</source>
        <translation>上文没有环节“%1”。</translation>
    </message>
    <message>
        <source>A reason leaves out a step.</source>
        <translation>简化情形须指明省去的环节。</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>For</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Abstention</source>
        <translation>弃权</translation>
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
        <source>The workspace&apos;s folder cannot be written; it is open for reading only.</source>
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
    <name>SurveyForm</name>
    <message>
        <source>&quot;%1&quot; cannot be chosen here.</source>
        <translation>此处不能选择“%1”。</translation>
    </message>
    <message>
        <source>This names no file.</source>
        <translation>此处没有指明文件。</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>请填写整数。</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>请填写数字。</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>不得小于 %1。</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>不得大于 %1。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>内容过长。</translation>
    </message>
    <message>
        <source>Enter a day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>请选择是或否。</translation>
    </message>
    <message>
        <source>This is no place.</source>
        <translation>这不是有效位置。</translation>
    </message>
    <message>
        <source>There are too many rows.</source>
        <translation>行数过多。</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>This does not fit the other answers.</source>
        <translation>此项与其他填报内容不符。</translation>
    </message>
    <message>
        <source>The reports in the package cannot be read.</source>
        <translation>数据包中的填报无法读取。</translation>
    </message>
    <message>
        <source>This format is not known; 1 is.</source>
        <translation>无法识别该格式，应为 1。</translation>
    </message>
    <message>
        <source>A form needs at least one group of fields.</source>
        <translation>表单至少要有一组字段。</translation>
    </message>
    <message>
        <source>A key has letters, digits and _ only and begins with a letter: &quot;%1&quot;.</source>
        <translation>键名只能含字母、数字和下划线，且以字母开头：“%1”。</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>This key stands here twice.</source>
        <translation>此处键名重复。</translation>
    </message>
    <message>
        <source>A choice needs what can be chosen.</source>
        <translation>选择题须列出选项。</translation>
    </message>
    <message>
        <source>Only a field of choices has choices.</source>
        <translation>只有选择题才有选项。</translation>
    </message>
    <message>
        <source>Only a number has limits.</source>
        <translation>只有数字字段才有上下限。</translation>
    </message>
    <message>
        <source>The lower limit is above the upper one.</source>
        <translation>下限大于上限。</translation>
    </message>
    <message>
        <source>A form cannot set &quot;%1&quot; of a task.</source>
        <translation>表单不能改写任务的“%1”。</translation>
    </message>
    <message>
        <source>This number cannot be used.</source>
        <translation>该数字不能使用。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands in the form twice.</source>
        <translation>表单中键名“%1”重复。</translation>
    </message>
    <message>
        <source>%1 (character %2)</source>
        <translation>%1（第 %2 个字符）</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>此处应为判断式。</translation>
    </message>
    <message>
        <source>This is no form.</source>
        <translation>这不是表单。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>A quotation mark that is opened in line %1 is never closed. The file may be cut off.</source>
        <translation>第 %1 行的引号没有结束，文件可能不完整。</translation>
    </message>
    <message>
        <source>The table is too large: more than %1 rows or %2 cells. Nothing was read.</source>
        <translation>表格过大：超过 %1 行或 %2 个单元格，未读取任何内容。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>文件超过 %1 MB。</translation>
    </message>
    <message>
        <source>This is no table: the file holds zero bytes. Save it as XLSX or CSV.</source>
        <translation>这不是表格：文件中含有空字节。请另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>This is a workbook of the old format (XLS), or an encrypted one. Save it as XLSX without a password, then read that.</source>
        <translation>这是旧格式（XLS）或加密的工作簿。请另存为不带密码的 XLSX 后再读取。</translation>
    </message>
    <message>
        <source>The workbook cannot be read: it is damaged, encrypted, or no workbook. Open it in a spreadsheet and save it anew as XLSX.</source>
        <translation>无法读取工作簿：文件已损坏、已加密或不是工作簿。请用电子表格软件打开后重新另存为 XLSX。</translation>
    </message>
</context>
<context>
    <name>TableCells</name>
    <message>
        <source>A duration cannot be negative.</source>
        <translation>工期不能为负数。</translation>
    </message>
    <message>
        <source>A duration of over 100 years is not possible.</source>
        <translation>工期不能超过 100 年。</translation>
    </message>
    <message>
        <source>Dates lie between the years 1950 and 2150.</source>
        <translation>日期应在 1950 年至 2150 年之间。</translation>
    </message>
    <message>
        <source>There is no unit with this name.</source>
        <translation>没有这个名称的单位。</translation>
    </message>
    <message>
        <source>There is no calendar with this name.</source>
        <translation>没有这个名称的日历。</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>这不是整数。</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>%1 (days)</source>
        <translation>%1（天）</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1（%）</translation>
    </message>
    <message>
        <source>%1 (yuan)</source>
        <translation>%1（元）</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>TableField</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Outline level</source>
        <translation>大纲级别</translation>
    </message>
    <message>
        <source>Predecessors</source>
        <translation>紧前任务</translation>
    </message>
    <message>
        <source>Activity code called as the column</source>
        <translation>与列同名的分类码</translation>
    </message>
    <message>
        <source>Successors</source>
        <translation>后续任务</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
</context>
<context>
    <name>TableReading</name>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>已取消，没有导入任何内容。</translation>
    </message>
    <message>
        <source>At most %1 rows can be imported at once; these are %2.</source>
        <translation>一次最多导入 %1 行，此文件有 %2 行。</translation>
    </message>
    <message>
        <source>Say which column holds the names of the tasks.</source>
        <translation>请指定哪一列是任务名称。</translation>
    </message>
    <message>
        <source>An outline level is a whole number, 1 at the top.</source>
        <translation>大纲级别应为整数，最高一级为 1。</translation>
    </message>
    <message>
        <source>This row has no task name.</source>
        <translation>此行没有任务名称。</translation>
    </message>
    <message>
        <source>Another row has this number too.</source>
        <translation>另一行也用了这个编号。</translation>
    </message>
    <message>
        <source>Say which column tells the tasks apart.</source>
        <translation>请指定用哪一列识别任务。</translation>
    </message>
    <message>
        <source>No task of the plan is this.</source>
        <translation>计划中没有这项任务。</translation>
    </message>
    <message>
        <source>Several tasks of the plan are this.</source>
        <translation>计划中有多项任务与此相符。</translation>
    </message>
    <message>
        <source>An earlier row is this task already.</source>
        <translation>前面的行已经对应这项任务。</translation>
    </message>
    <message>
        <source>This finish lies before the start.</source>
        <translation>完成日期早于开始日期。</translation>
    </message>
    <message>
        <source>There is no row with the number %1.</source>
        <translation>没有编号为 %1 的行。</translation>
    </message>
</context>
<context>
    <name>TaskCommands</name>
    <message>
        <source>The task is not in the plan any more. It may have been deleted meanwhile.</source>
        <translation>该任务已不在计划中，可能已被删除。</translation>
    </message>
    <message>
        <source>A summary task&apos;s duration follows from its tasks.</source>
        <translation>摘要任务的工期由其下级任务决定。</translation>
    </message>
    <message>
        <source>A summary task&apos;s progress follows from its tasks.</source>
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
    <message>
        <source>The calendar is not among those of the plan.</source>
        <translation>该日历不是本计划可用的日历。</translation>
    </message>
    <message>
        <source>Another project waits for “%1”. Its link has to be removed there first.</source>
        <translation>另一项目正等待“%1”，须先在该项目中解除关联。</translation>
    </message>
</context>
<context>
    <name>TaskRules</name>
    <message>
        <source>A task needs a name.</source>
        <translation>任务名称不能为空。</translation>
    </message>
    <message>
        <source>A task&apos;s name may have %1 characters at most.</source>
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
        <source>The actual finish of “%1” lies before its actual start.</source>
        <translation>“%1”的实际完成时间早于实际开始时间。</translation>
    </message>
    <message>
        <source>“%1” cannot have an actual date of %2: progress is told up to the status date %3. Set the status date first.</source>
        <translation>“%1”的实际时间不能是 %2：进展只填报到状态日期 %3。请先更改状态日期。</translation>
    </message>
    <message>
        <source>Activity codes are a list of names, each with a text as its value.</source>
        <translation>分类码须为“名称—文字”的列表。</translation>
    </message>
    <message>
        <source>A task that is 100 % complete has an actual finish. Set its percent complete instead.</source>
        <translation>100 % 完成的任务必须有实际完成时间，请改为修改完成百分比。</translation>
    </message>
    <message>
        <source>Nothing remains of a task that is 100 % complete.</source>
        <translation>100 % 完成的任务没有剩余工期。</translation>
    </message>
    <message>
        <source>A levelling delay lies between nothing and 100 years.</source>
        <translation>平衡延迟应在 0 与 100 年之间。</translation>
    </message>
    <message>
        <source>An interruption lies within the task&apos;s duration, not at its end.</source>
        <translation>中断应在任务工期之内，不能在末尾。</translation>
    </message>
    <message>
        <source>An actual cost cannot be negative.</source>
        <translation>实际成本不能为负数。</translation>
    </message>
    <message>
        <source>There is no such choice.</source>
        <translation>没有这个选项。</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>The import was stopped.</source>
        <translation>导入已停止。</translation>
    </message>
    <message>
        <source>The file %1 is damaged or no base map (MBTiles).</source>
        <translation>文件 %1 已损坏，或不是底图（MBTiles）。</translation>
    </message>
    <message>
        <source>This base map holds vector tiles (pbf), which cannot be drawn. Ask for one of pictures (PNG, JPEG).</source>
        <translation>该底图为矢量瓦片（pbf），无法绘制，请索取图片瓦片（PNG、JPEG）底图。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>The contents of this base map are damaged.</source>
        <translation>该底图内容已损坏。</translation>
    </message>
    <message>
        <source>A tile of the base map lies outside of the world.</source>
        <translation>底图中有瓦片超出全球范围。</translation>
    </message>
    <message>
        <source>A tile of the base map is no picture. Vector tiles (pbf) cannot be drawn; ask for a base map of pictures (PNG, JPEG).</source>
        <translation>底图中有瓦片不是图片。矢量瓦片（pbf）无法绘制，请索取图片瓦片（PNG、JPEG）底图。</translation>
    </message>
    <message>
        <source>The base map is larger than 1 GB. Cut it to the area or the zooms that are needed.</source>
        <translation>底图超过 1 GB，请裁剪到所需范围或级别。</translation>
    </message>
    <message>
        <source>There is no tile in this base map.</source>
        <translation>该底图中没有瓦片。</translation>
    </message>
    <message>
        <source>The base map cannot be shown: no port of this computer is free.</source>
        <translation>无法显示底图：本机没有可用端口。</translation>
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
    <name>Tokens</name>
    <message>
        <source>The PIN of the token is wrong. After several wrong tries the token locks itself.</source>
        <translation>令牌的 PIN 有误，多次输错后令牌将自行锁定。</translation>
    </message>
    <message>
        <source>The token has locked itself after too many wrong PINs. Its maker&apos;s program unlocks it.</source>
        <translation>PIN 输错次数过多，令牌已锁定，请用厂商程序解锁。</translation>
    </message>
    <message>
        <source>The token does not answer as it should. Pull it out, insert it again and try once more.</source>
        <translation>令牌响应异常，请拔下重插后再试。</translation>
    </message>
    <message>
        <source>The token &quot;%1&quot; is not inserted.</source>
        <translation>未插入令牌“%1”。</translation>
    </message>
    <message>
        <source>This is no library for tokens (PKCS#11). Check the path that is set for it.</source>
        <translation>这不是令牌接口库（PKCS#11），请检查所设路径。</translation>
    </message>
    <message>
        <source>There is no RSA key on the token that signs.</source>
        <translation>令牌中没有可用于签名的 RSA 密钥。</translation>
    </message>
    <message>
        <source>There are several RSA keys on the token. Say which one by name.</source>
        <translation>令牌中有多个 RSA 密钥，请指明名称。</translation>
    </message>
    <message>
        <source>The token gives another answer each time, so that no key can be drawn out of it.</source>
        <translation>令牌每次应答不同，无法用于导出密钥。</translation>
    </message>
    <message>
        <source>There is a key of that name on the token already.</source>
        <translation>令牌中已有同名密钥。</translation>
    </message>
</context>
<context>
    <name>TopicStatus</name>
    <message>
        <source>Planned</source>
        <translation>待审议</translation>
    </message>
    <message>
        <source>Under discussion</source>
        <translation>审议中</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>表决中</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>暂缓议决</translation>
    </message>
</context>
<context>
    <name>Totp</name>
    <message>
        <source>The secret may hold only the letters A to Z and the digits 2 to 7. Type it again.</source>
        <translation>密钥只能含字母 A 至 Z 和数字 2 至 7，请重新输入。</translation>
    </message>
    <message>
        <source>The secret is mistyped. Type it again.</source>
        <translation>密钥输入有误，请重新输入。</translation>
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
    <name>VisitStatus</name>
    <message>
        <source>In progress</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Nobody to sign</source>
        <translation>无人签批</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>To be repeated</source>
        <translation>须重新办理</translation>
    </message>
</context>
<context>
    <name>Xer</name>
    <message>
        <source>The file has no project “%1”; it has: %2.</source>
        <translation>文件中没有项目“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>Shifts overlap; they were joined.</source>
        <translation>工作时段有重叠，已合并。</translation>
    </message>
    <message>
        <source>%1 activity codes refer to an activity or code that is not there; they were left out.</source>
        <translation>%1 个分类码指向不存在的作业或码值，未采用。</translation>
    </message>
    <message>
        <source>%1 user-defined values of table %2 have no place here; they were left out.</source>
        <translation>表 %2 的 %1 个自定义字段值在本系统中没有对应项，未采用。</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>作业 %1</translation>
    </message>
    <message>
        <source>%1 (from project %2)</source>
        <translation>%1（来自项目 %2）</translation>
    </message>
    <message>
        <source>It belongs to project %1 and is waited for here; it became a row with fixed dates.</source>
        <translation>它属于项目 %1，本项目须等待它；已作为日期固定的一行保留。</translation>
    </message>
    <message>
        <source>Relationship %1</source>
        <translation>逻辑关系 %1</translation>
    </message>
    <message>
        <source>There is no activity %1; it was left out.</source>
        <translation>没有作业 %1，未采用。</translation>
    </message>
    <message>
        <source>It comes from activity %1 of a project that is not in the file; only the date it gives, if the file says it, was kept.</source>
        <translation>它来自文件之外项目的作业 %1；仅保留文件所载的由此产生的日期（如有）。</translation>
    </message>
    <message>
        <source>It comes from the activity itself; it was left out.</source>
        <translation>它的紧前作业就是作业本身，未采用。</translation>
    </message>
    <message>
        <source>It stands there twice; the second was left out.</source>
        <translation>重复出现，后一个未采用。</translation>
    </message>
    <message>
        <source>Its id “%1” is missing or doubled; a new one was given.</source>
        <translation>编号“%1”缺失或重复，已另给编号。</translation>
    </message>
    <message>
        <source>It is a WBS summary activity; it keeps its dates, and the row above it shows the span of its WBS.</source>
        <translation>这是 WBS 汇总作业：保留文件中的日期；其上级摘要行显示该 WBS 的起止。</translation>
    </message>
    <message>
        <source>It has an actual start but has not begun by its status; the date was left out.</source>
        <translation>有实际开始日期，但状态为未开始；该日期未采用。</translation>
    </message>
    <message>
        <source>It is finished without an actual start; its planned start was taken.</source>
        <translation>已完成但没有实际开始日期，已采用计划开始日期。</translation>
    </message>
    <message>
        <source>It finishes before it starts; the actual start was taken for both.</source>
        <translation>实际完成早于实际开始，两者均采用实际开始日期。</translation>
    </message>
    <message>
        <source>Its second constraint (%1, %2) has no place here; it was kept as a remark.</source>
        <translation>第二限制条件（%1，%2）在本系统中没有对应项，已作为备注保留。</translation>
    </message>
    <message>
        <source>Another project lets it start on %1 at the earliest; it has a constraint of its own, so the date was kept as a remark.</source>
        <translation>受其他项目影响最早于 %1 开始；该作业另有限制条件，此日期已作为备注保留。</translation>
    </message>
    <message>
        <source>Another project lets it start on %1 at the earliest; this was taken as “start no earlier than”.</source>
        <translation>受其他项目影响最早于 %1 开始；已按“不得早于……开始”处理。</translation>
    </message>
    <message>
        <source>Planned dates (Primavera)</source>
        <translation>计划日期（Primavera）</translation>
    </message>
    <message>
        <source>%1 activities have an expected finish; their remaining durations were taken as they stand, the dates kept as remarks.</source>
        <translation>%1 项作业设有期望完成日期；剩余工期按文件原值采用，日期作为备注保留。</translation>
    </message>
    <message>
        <source>The file schedules out-of-sequence work by actual dates, which does not exist here; retained logic was taken.</source>
        <translation>文件对失序作业按“实际日期”计算，本系统没有此方式，已采用保留逻辑。</translation>
    </message>
    <message>
        <source>The file counts money in %1; its amounts were taken as yuan as they stand.</source>
        <translation>文件的金额以 %1 计；数值原样作为人民币元采用，未作换算。</translation>
    </message>
    <message>
        <source>The project must finish by %1: it was taken as the planned finish and does not change any float here.</source>
        <translation>项目必须在 %1 前完成：已作为计划完成日期采用，在本系统中不影响时差。</translation>
    </message>
    <message>
        <source>The file defines critical as longest path; here it is defined by total float.</source>
        <translation>文件以最长路径定义关键作业；本系统以总时差定义。</translation>
    </message>
    <message>
        <source>It says nothing of the week; Monday to Friday, 08:00-12:00 and 13:00-17:00, was taken.</source>
        <translation>没有每周工作时间，已采用周一至周五 08:00—12:00、13:00—17:00。</translation>
    </message>
    <message>
        <source>Calendar “%1”</source>
        <translation>日历“%1”</translation>
    </message>
    <message>
        <source>Its id %1 is doubled; the second was left out.</source>
        <translation>编号 %1 重复，后一个未采用。</translation>
    </message>
    <message>
        <source>Calendar “%1”: its base calendars form a loop; it was cut here.</source>
        <translation>日历“%1”：基准日历循环引用，已在此处断开。</translation>
    </message>
    <message>
        <source>The file holds no project (table PROJECT).</source>
        <translation>文件中没有项目（PROJECT 表）。</translation>
    </message>
    <message>
        <source>A project without an id of its own was left out.</source>
        <translation>有一个项目没有自己的编号，未采用。</translation>
    </message>
    <message>
        <source>Table %1 (%2 rows) has no place in a plan here; it was left out.</source>
        <translation>表 %1（%2 行）在本系统的计划中没有对应内容，未采用。</translation>
    </message>
    <message>
        <source>Its price changes over time; the one in force at the data date was taken.</source>
        <translation>单价随时间变化，已采用数据日期时有效的单价。</translation>
    </message>
    <message>
        <source>Resource “%1”</source>
        <translation>资源“%1”</translation>
    </message>
    <message>
        <source>Its id “%1” is missing or doubled; it was left out.</source>
        <translation>编号“%1”缺失或重复，未采用。</translation>
    </message>
    <message>
        <source>Expense “%1”</source>
        <translation>费用“%1”</translation>
    </message>
    <message>
        <source>Assignment %1</source>
        <translation>资源分配 %1</translation>
    </message>
    <message>
        <source>There is no resource %1; the work is nobody&apos;s now.</source>
        <translation>没有资源 %1，该工作暂无承担者。</translation>
    </message>
    <message>
        <source>The line is longer than the %1 MB that can be imported.</source>
        <translation>该行超过可导入的 %1 MB。</translation>
    </message>
    <message>
        <source>This is no Primavera XER file: it does not begin with ERMHDR.</source>
        <translation>这不是 Primavera XER 文件：开头不是 ERMHDR。</translation>
    </message>
    <message>
        <source>The file has no end mark (%E); it may have been cut off.</source>
        <translation>文件没有结束标记（%E），可能不完整。</translation>
    </message>
    <message>
        <source>The file holds no table.</source>
        <translation>文件中没有任何表。</translation>
    </message>
    <message>
        <source>A second header (ERMHDR) was left out.</source>
        <translation>重复的文件头（ERMHDR）未采用。</translation>
    </message>
    <message>
        <source>The mark “%1” is not known; the line was left out.</source>
        <translation>标记“%1”无法识别，该行未采用。</translation>
    </message>
    <message>
        <source>Table %1 has rows but no names of fields (%F) before them; %2 rows were left out.</source>
        <translation>表 %1 的数据行之前没有字段名行（%F），%2 行未采用。</translation>
    </message>
    <message>
        <source>%1 lines belong to no table; they were left out.</source>
        <translation>%1 行不属于任何表，未采用。</translation>
    </message>
    <message>
        <source>A table without a name was left out.</source>
        <translation>没有名称的表未采用。</translation>
    </message>
    <message>
        <source>Names of fields (%F) outside of a table were left out.</source>
        <translation>表之外的字段名行（%F）未采用。</translation>
    </message>
    <message>
        <source>Table %1 comes a second time with other fields; the second was left out.</source>
        <translation>表 %1 重复出现且字段不同，后一个未采用。</translation>
    </message>
    <message>
        <source>The file has more than %1 rows.</source>
        <translation>文件超过 %1 行数据。</translation>
    </message>
    <message>
        <source>Table %1: %2 rows have fewer values than the table has fields; what is missing was taken as empty.</source>
        <translation>表 %1：%2 行的值少于字段数，缺少的值按空值处理。</translation>
    </message>
    <message>
        <source>Table %1: %2 rows have more values than the table has fields; the rest was left out.</source>
        <translation>表 %1：%2 行的值多于字段数，多余的值未采用。</translation>
    </message>
    <message>
        <source>The file holds %1 NUL characters; they were passed over.</source>
        <translation>文件含有 %1 个空字符（NUL），已略过。</translation>
    </message>
    <message>
        <source>WBS “%1”: its id is missing or doubled; the node was left out.</source>
        <translation>WBS“%1”：编号缺失或重复，该节点未采用。</translation>
    </message>
    <message>
        <source>Activity %1: there is no WBS %2; it was put at the top level.</source>
        <translation>作业 %1：没有 WBS %2，已放在最上层。</translation>
    </message>
    <message>
        <source>WBS “%1” has no activities; it became an inactive row.</source>
        <translation>WBS“%1”下没有作业，已作为停用行保留。</translation>
    </message>
    <message>
        <source>The WBS is deeper than %1 levels; what is below was put at the top level.</source>
        <translation>WBS 超过 %1 层，其下内容已放到最上层。</translation>
    </message>
    <message>
        <source>The project has more than %1 activities and WBS nodes.</source>
        <translation>项目的作业和 WBS 节点超过 %1 个。</translation>
    </message>
    <message>
        <source>WBS “%1” lies in a loop of WBS nodes; it was put at the top level.</source>
        <translation>WBS“%1”处于循环的 WBS 之中，已放在最上层。</translation>
    </message>
    <message>
        <source>Table %1 has no field %2, which Primavera writes into each file; it was taken as empty in all rows.</source>
        <translation>表 %1 缺少字段 %2（Primavera 导出的文件都应有此字段），各行该字段均按空值处理。</translation>
    </message>
    <message>
        <source>The file ignores relationships with other projects; here they hold.</source>
        <translation>文件设定忽略与其他项目的逻辑关系；本系统中这些关系仍然有效。</translation>
    </message>
    <message>
        <source>The file schedules by expected finish dates, which do not exist here.</source>
        <translation>文件按期望完成日期排程；本系统没有这项设置。</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The file is damaged or encrypted: its parts cannot be unpacked.</source>
        <translation>文件已损坏或已加密，无法解压其内容。</translation>
    </message>
    <message>
        <source>Unpacked, the file is larger than %1 MB.</source>
        <translation>解压后文件超过 %1 MB。</translation>
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
    <name>zs::AccountPanel</name>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>更换口令(&amp;C)</translation>
    </message>
    <message>
        <source>Use a &amp;key file...</source>
        <translation>使用密钥文件(&amp;K)...</translation>
    </message>
    <message>
        <source>Use a &amp;token...</source>
        <translation>使用令牌(&amp;T)...</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>取消第二因素(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Set up one-time codes...</source>
        <translation>启用动态口令(&amp;S)...</translation>
    </message>
    <message>
        <source>En&amp;d them</source>
        <translation>停用动态口令(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>现用口令(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Only the key slot is sealed anew; the data stays as it is. A forgotten passphrase cannot be recovered by anyone.</source>
        <translation>更换口令只重新封装密钥槽，数据不变。忘记的口令任何人都无法找回。</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二因素</translation>
    </message>
    <message>
        <source>With a key file or a token your passphrase alone opens nothing. Whoever loses it cannot log in: have an administrator give you a new log-in then.</source>
        <translation>使用密钥文件或令牌后，只凭口令不能打开工作区。遗失后无法登录，须由管理员重新建立登录。</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>动态口令</translation>
    </message>
    <message>
        <source>Codes are checked when the workspace is opened; they do not encrypt it, as a key file or a token does.</source>
        <translation>动态口令在打开工作区时检查，不像密钥文件或令牌那样参与加密。</translation>
    </message>
    <message>
        <source>It does not expire.</source>
        <translation>口令没有期限。</translation>
    </message>
    <message>
        <source>It expires in %1 days.</source>
        <translation>口令将在 %1 天后到期。</translation>
    </message>
    <message>
        <source>None, although the policy of this workspace asks for one.</source>
        <translation>未设置，而本工作区的口令策略要求设置。</translation>
    </message>
    <message>
        <source>None: the passphrase opens the workspace by itself.</source>
        <translation>未设置：只凭口令即可打开工作区。</translation>
    </message>
    <message>
        <source>Key file %1 is needed at log-in.</source>
        <translation>登录时需要密钥文件 %1。</translation>
    </message>
    <message>
        <source>Token %1 is needed at log-in.</source>
        <translation>登录时需要令牌 %1。</translation>
    </message>
    <message>
        <source>A code of your device is asked for at log-in.</source>
        <translation>登录时询问您的设备显示的动态口令。</translation>
    </message>
    <message>
        <source>None are asked for.</source>
        <translation>登录时不询问动态口令。</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation>您的口令已更换。</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>您的现用口令</translation>
    </message>
    <message>
        <source>From the next log-in on the key file %1 is needed. Keep a copy of it in a safe.</source>
        <translation>从下次登录起需要密钥文件 %1。请另存一份并锁入保险柜。</translation>
    </message>
    <message>
        <source>From the next log-in on the token %1 is needed.</source>
        <translation>从下次登录起需要令牌 %1。</translation>
    </message>
    <message>
        <source>Remove the second factor</source>
        <translation>取消第二因素</translation>
    </message>
    <message>
        <source>From now on your passphrase opens the workspace by itself.</source>
        <translation>今后只凭口令即可打开工作区。</translation>
    </message>
    <message>
        <source>From the next log-in on a one-time code is asked for.</source>
        <translation>从下次登录起询问动态口令。</translation>
    </message>
    <message>
        <source>End the one-time codes</source>
        <translation>停用动态口令</translation>
    </message>
    <message>
        <source>One-time codes are no longer asked for.</source>
        <translation>今后不再询问动态口令。</translation>
    </message>
</context>
<context>
    <name>zs::ActDialog</name>
    <message>
        <source>Name or pinyin initials</source>
        <translation>姓名或拼音首字母</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>查找(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Persons</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>before me</source>
        <translation>在我之前</translation>
    </message>
    <message>
        <source>after me</source>
        <translation>在我之后</translation>
    </message>
    <message>
        <source>They si&amp;gn</source>
        <translation>加签位置(&amp;G)</translation>
    </message>
    <message>
        <source>all steps after it sign again</source>
        <translation>其后各环节重新办理</translation>
    </message>
    <message>
        <source>it comes straight back to me</source>
        <translation>直接回到我这里</translation>
    </message>
    <message>
        <source>Return &amp;to</source>
        <translation>退回到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Afterwards</source>
        <translation>重新提交后(&amp;A)</translation>
    </message>
    <message>
        <source>Replace a signer</source>
        <translation>改派签批人</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>改派</translation>
    </message>
    <message>
        <source>&amp;Instead of</source>
        <translation>原签批人(&amp;I)</translation>
    </message>
</context>
<context>
    <name>zs::ActPanel</name>
    <message>
        <source>&amp;Opinion</source>
        <translation>意见(&amp;O)</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Usual phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Puts a usual phrase into the opinion</source>
        <translation>把常用语填入意见</translation>
    </message>
    <message>
        <source>I agree.</source>
        <translation>同意。</translation>
    </message>
    <message>
        <source>I agree. Please carry it out as planned.</source>
        <translation>同意，请按计划组织实施。</translation>
    </message>
    <message>
        <source>The documents are complete; I agree.</source>
        <translation>材料齐全，同意。</translation>
    </message>
    <message>
        <source>Please complete the documents and submit again.</source>
        <translation>请补充材料后重新提交。</translation>
    </message>
    <message>
        <source>I do not agree.</source>
        <translation>不同意。</translation>
    </message>
    <message>
        <source>Agrees and signs (Ctrl+Enter)</source>
        <translation>同意并签名（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Say why: the others read it, and so will the auditors.</source>
        <translation>请写明理由：其他办理人和审计人员都会看到。</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation>流程管理</translation>
    </message>
    <message>
        <source>What a process administrator does for an approval that stands still</source>
        <translation>审批停滞时由流程管理员办理的事项</translation>
    </message>
    <message>
        <source>Replace a signer...</source>
        <translation>改派签批人…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <translation>%1（已离岗）</translation>
    </message>
</context>
<context>
    <name>zs::AdministratorsPage</name>
    <message>
        <source>La&amp;ter: until then everybody who can log in may do everything</source>
        <translation>以后任命(&amp;T)：在此之前，能登录的人都可以进行任何操作</translation>
    </message>
    <message>
        <source>No&amp;w: each of the three must choose another passphrase at the first log-in</source>
        <translation>现在任命(&amp;W)：三人首次登录时须各自更换口令</translation>
    </message>
    <message>
        <source>Three different persons look after the workspace: one keeps accounts and backups, one gives roles and clearances, one reads the log. None of them sees business, and once they are appointed there is no way back.</source>
        <translation>工作区由三个不同的人管理：一人管理账户和备份，一人授予角色和涉密等级，一人查阅审计日志。三人都不接触业务数据；任命以后不能退回。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>First passphrase</source>
        <translation>初始口令</translation>
    </message>
    <message>
        <source>&amp;Your own role</source>
        <translation>您本人的角色(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>zs::AdoptScenarioDialog</name>
    <message>
        <source>Adopt “%1”</source>
        <translation>采纳“%1”</translation>
    </message>
    <message>
        <source>The plan has not changed what the scenario changes.</source>
        <translation>假设方案所改的内容，计划中没有变动。</translation>
    </message>
    <message>
        <source>The plan was changed meanwhile where the scenario changes it too (%1). When it is adopted the scenario&apos;s values win:</source>
        <translation>假设方案所改的内容，计划中也已有变动（%1 处）。采纳时以假设方案的值为准：</translation>
    </message>
    <message>
        <source>Conflicts between plan and scenario</source>
        <translation>计划与假设方案的冲突</translation>
    </message>
    <message>
        <source>It becomes one step that can be taken back as a whole; the scenario goes with it.</source>
        <translation>采纳是一步操作，可以整体撤销；采纳后该假设方案不再保留。</translation>
    </message>
    <message>
        <source>&amp;Adopt</source>
        <translation>采纳(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Adopt with the scenario&apos;s values</source>
        <translation>按假设方案的值采纳(&amp;A)</translation>
    </message>
    <message>
        <source>%1 tasks differ, %2 are new, %3 are left out.</source>
        <translation>%1 项任务有差异，新增 %2 项，删去 %3 项。</translation>
    </message>
    <message>
        <source>The finish stays on %1; %2</source>
        <translation>完成日期不变，为 %1；%2</translation>
    </message>
    <message>
        <source>The finish moves from %1 to %2; %3</source>
        <translation>完成日期由 %1 变为 %2；%3</translation>
    </message>
    <message>
        <source>The cost goes from %1 to %2 (10,000 yuan).</source>
        <translation>成本由 %1 变为 %2（万元）。</translation>
    </message>
</context>
<context>
    <name>zs::AdviceView</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>All finished projects</source>
        <translation>全部已完成项目</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>项目类型：%1</translation>
    </message>
    <message>
        <source>Procurement: %1</source>
        <translation>采购方式：%1</translation>
    </message>
    <message>
        <source>Mostly paid by: %1</source>
        <translation>主要资金来源：%1</translation>
    </message>
    <message>
        <source>Begun in quarter %1</source>
        <translation>第 %1 季度开工</translation>
    </message>
    <message>
        <source>no outcome entered</source>
        <translation>未录入结果</translation>
    </message>
    <message>
        <source>%1 of %2; about %3 (%4 to %5)</source>
        <translation>%2 个中 %1 个；约 %3（%4 至 %5）</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未录入</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>延期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>in time</source>
        <translation>按期</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超 %1</translation>
    </message>
    <message>
        <source>%1 under</source>
        <translation>省 %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Cost to budget</source>
        <translation>费用与概算</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>采购方式</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>相同之处</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>延期率</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>超概率</translation>
    </message>
    <message>
        <source>Usual delay</source>
        <translation>延期中位数</translation>
    </message>
    <message>
        <source>Similar finished projects</source>
        <translation>同类已完成项目</translation>
    </message>
    <message>
        <source>How finished projects fared</source>
        <translation>已完成项目情况</translation>
    </message>
    <message>
        <source>There is no finished project that is like this one.</source>
        <translation>没有与本项目相似的已完成项目。</translation>
    </message>
    <message>
        <source>The finished projects that are most like this one, and what became of them.</source>
        <translation>与本项目最相似的已完成项目及其结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted over %1 finished projects. “About” is drawn towards the larger group where few were counted; in brackets the 95 % interval of what was counted (Wilson). It explains what was, it decides nothing.</source>
        <translation>依据 %1 个已完成项目统计。样本少时，“约”值向上一级分组收缩；括号内为统计比例的 95% 置信区间（Wilson 法）。仅供说明，不代替决策。</translation>
    </message>
    <message>
        <source>Not enough of your own finished projects to say anything: there are %1, at least %2 are needed.</source>
        <translation>本单位已完成项目不足，无法给出建议：现有 %1 个，至少需要 %2 个。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) early</source>
        <translation>
            <numerusform>提前 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::AnnualDialog</name>
    <message>
        <source>Annual investment of a project</source>
        <translation>项目年度投资</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Unit of all amounts</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>Amount of the year</source>
        <translation>年度投资额</translation>
    </message>
    <message>
        <source>Content of the year</source>
        <translation>年度建设内容</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Unit of all amounts</source>
        <translation>金额单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Amount of the year</source>
        <translation>年度投资额(&amp;A)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>&amp;Content of the year</source>
        <translation>年度建设内容(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the unit.</source>
        <translation>请选择单位。</translation>
    </message>
    <message>
        <source>The sources add up to %1 yuan; the year&apos;s amount is %2 yuan.</source>
        <translation>各来源合计 %1 元；年度投资额 %2 元。</translation>
    </message>
    <message>
        <source>Choose the unit: it is never guessed.</source>
        <translation>请选择单位：程序不猜测单位。</translation>
    </message>
</context>
<context>
    <name>zs::AnnualPage</name>
    <message>
        <source>E&amp;xport...</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>The table was written: %1</source>
        <translation>表格已写入：%1</translation>
    </message>
</context>
<context>
    <name>zs::AnnualTab</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Content and scale</source>
        <translation>建设内容及规模</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>建设工期</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总投资</translation>
    </message>
    <message>
        <source>Amount of the year</source>
        <translation>年度投资额</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Content of the year</source>
        <translation>年度建设内容</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>无问题</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 项待核</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Enter a &amp;project&apos;s year...</source>
        <translation>录入项目年度投资(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Show the project</source>
        <translation>查看项目(&amp;S)</translation>
    </message>
    <message>
        <source>Annual investment plan</source>
        <translation>年度投资计划</translation>
    </message>
    <message>
        <source>Nothing is planned for %1 yet: enter the first project&apos;s year.</source>
        <translation>%1 年尚无计划：请录入第一个项目的年度投资。</translation>
    </message>
    <message>
        <source>%1 projects, %2 ten thousand yuan: %3.</source>
        <translation>共 %1 个项目，%2 万元：%3。</translation>
    </message>
    <message>
        <source>The year of the project was kept.</source>
        <translation>项目年度投资已保存。</translation>
    </message>
    <message>
        <source>Annual plan of government investment %1</source>
        <translation>%1 年政府投资年度计划</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按来源合计</translation>
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
    <name>zs::AppointDialog</name>
    <message>
        <source>Take their other roles away in the same act</source>
        <translation>同时撤销三人的其他角色</translation>
    </message>
    <message>
        <source>Appoint the three administrators</source>
        <translation>任命三员</translation>
    </message>
    <message>
        <source>Three different persons: one for accounts and backups, one for roles, labels and clearances, one who reads the log and audits the other two. None of them sees business data or approves. From then on everybody may do what a role gives and nothing else, and there is no way back: give the other people their roles first.</source>
        <translation>三个不同的人：系统管理员管账号和备份，安全保密管理员管角色、密级和涉密等级，安全审计员查看日志并审计前两者。三员都看不到业务数据，也不能审批。任命后每个人只能办理角色授权的事项，且不可撤回：请先给其他人员授予角色。</translation>
    </message>
    <message>
        <source>&amp;Appoint for good</source>
        <translation>正式任命(&amp;A)</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（请选择）</translation>
    </message>
</context>
<context>
    <name>zs::ApprovalPage</name>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Nothing lies in this box.</source>
        <translation>这里没有事项。</translation>
    </message>
    <message>
        <source>Start an approval</source>
        <translation>发起审批</translation>
    </message>
    <message>
        <source>&amp;Start an approval...</source>
        <translation>发起审批(&amp;S)...</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>审批箱</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: number, matter, step, person or pinyin initials</source>
        <translation>筛选：编号、事项、环节、人员或拼音首字母</translation>
    </message>
    <message>
        <source>Chec&amp;k the signatures</source>
        <translation>核验签名(&amp;K)</translation>
    </message>
    <message>
        <source>Opinion s&amp;heet...</source>
        <translation>审批意见单(&amp;H)...</translation>
    </message>
    <message>
        <source>The approval</source>
        <translation>审批内容</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Started by me</source>
        <translation>我发起的</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>抄送我的</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>You have no signing key yet. Approvals are signed with it; it opens with your passphrase only.</source>
        <translation>您还没有签名密钥。审批须用它签名，只有您的口令才能启用。</translation>
    </message>
    <message>
        <source>Make my signing key...</source>
        <translation>生成我的签名密钥...</translation>
    </message>
    <message>
        <source>You have no signing key yet. Make it first (the link at the end of the sheet).</source>
        <translation>您还没有签名密钥，请先生成（见上方内容末尾的链接）。</translation>
    </message>
    <message>
        <source>Signed and recorded: %1. The approval stands at &quot;%2&quot;.</source>
        <translation>已签名并记录：%1。审批状态：“%2”。</translation>
    </message>
    <message>
        <source>The approval was signed and submitted.</source>
        <translation>审批已签名并提交。</translation>
    </message>
    <message>
        <source>Make my signing key</source>
        <translation>生成我的签名密钥</translation>
    </message>
    <message>
        <source>The key is sealed with your passphrase, so that nobody else can sign with it. Your passphrase:</source>
        <translation>密钥用您的口令封存，他人无法用它签名。请输入您的口令：</translation>
    </message>
    <message>
        <source>You can sign now.</source>
        <translation>您现在可以签名了。</translation>
    </message>
    <message>
        <source>Write the opinion sheet</source>
        <translation>导出审批意见单</translation>
    </message>
    <message>
        <source>Approval %1</source>
        <translation>审批 %1</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>The opinion sheet was written: %1</source>
        <translation>审批意见单已导出：%1</translation>
    </message>
    <message>
        <source>A&amp;gree to several...</source>
        <translation>批量同意(&amp;G)...</translation>
    </message>
    <message>
        <source>Tell me on the desktop</source>
        <translation>有新待办时在桌面提醒</translation>
    </message>
    <message>
        <source>&amp;Processes...</source>
        <translation>审批流程(&amp;P)...</translation>
    </message>
    <message numerus="yes">
        <source>Signed and recorded: %n approval(s).</source>
        <translation>
            <numerusform>已签署并记录 %n 件审批。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::ApprovalStartDialog</name>
    <message>
        <source>Sign and &amp;submit</source>
        <translation>签名并提交(&amp;S)</translation>
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
    <message>
        <source>La&amp;bel...</source>
        <translation>密级(&amp;B)...</translation>
    </message>
    <message>
        <source>Set the secrecy label</source>
        <translation>设定密级</translation>
    </message>
    <message>
        <source>The secrecy label was set.</source>
        <translation>密级已设定。</translation>
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
    <name>zs::AttendanceDialog</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>请假事由</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>到会情况</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>&amp;Record and sign</source>
        <translation>登记并签名(&amp;R)</translation>
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
    <name>zs::AvailabilityTable</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Availability over time</source>
        <translation>各时段可用量</translation>
    </message>
    <message>
        <source>Days as 2026-03-31; an empty day is open. On days outside of all rows the resource gives nothing. Without rows it always gives its greatest units.</source>
        <translation>日期写作 2026-03-31；留空表示不限。不在任何一行之内的日期，该资源不可用。没有任何行时，始终按最大数量可用。</translation>
    </message>
    <message>
        <source>Add a &amp;row</source>
        <translation>增加一行(&amp;R)</translation>
    </message>
    <message>
        <source>Remo&amp;ve the row</source>
        <translation>删除此行(&amp;V)</translation>
    </message>
    <message>
        <source>Row %1 of the availability cannot be read: days such as 2026-03-31, the first no later than the last, and units such as 1.5.</source>
        <translation>可用量第 %1 行无法识别：日期应如 2026-03-31，起始不晚于结束；数量应如 1.5。</translation>
    </message>
</context>
<context>
    <name>zs::AvoidanceDialog</name>
    <message>
        <source>Avoidance</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Project code</source>
        <translation>项目代码</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>Keeps &amp;away from</source>
        <translation>回避项目(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>事由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Set the avoidance</source>
        <translation>设置回避(&amp;S)</translation>
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
        <source>A backup is taken while you work, opened again and verified before it counts. One is also taken before each import and each change of the file&apos;s format.</source>
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
    <name>zs::BaselinePanel</name>
    <message>
        <source>A baseline keeps the plan as it was approved, so that later changes can be compared with it. There is none yet.</source>
        <translation>基线保存批准时的计划，供以后的变化与之对比。目前还没有基线。</translation>
    </message>
    <message>
        <source>&amp;Save a baseline...</source>
        <translation>保存基线(&amp;S)...</translation>
    </message>
    <message>
        <source>Baselines of the plan</source>
        <translation>本计划的基线</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>&amp;Measure against it</source>
        <translation>作为考核基线(&amp;M)</translation>
    </message>
    <message>
        <source>Progress and earned value are measured against this baseline</source>
        <translation>进度和挣值以此基线为准衡量</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>The older side of the comparison</source>
        <translation>对比的较早一方</translation>
    </message>
    <message>
        <source>The newer side of the comparison</source>
        <translation>对比的较新一方</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>对比(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>与(&amp;W)</translation>
    </message>
    <message>
        <source>Also what is &amp;unchanged</source>
        <translation>包括未变的任务(&amp;U)</translation>
    </message>
    <message>
        <source>Ex&amp;port...</source>
        <translation>导出(&amp;P)...</translation>
    </message>
    <message>
        <source>Tasks that differ</source>
        <translation>有差异的任务</translation>
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
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Finish slip (days)</source>
        <translation>完成推迟（天）</translation>
    </message>
    <message>
        <source>Start slip (days)</source>
        <translation>开始推迟（天）</translation>
    </message>
    <message>
        <source>Start before</source>
        <translation>原开始</translation>
    </message>
    <message>
        <source>Start after</source>
        <translation>现开始</translation>
    </message>
    <message>
        <source>Finish before</source>
        <translation>原完成</translation>
    </message>
    <message>
        <source>Finish after</source>
        <translation>现完成</translation>
    </message>
    <message>
        <source>Duration change (days)</source>
        <translation>工期变化（天）</translation>
    </message>
    <message>
        <source>Work change (days)</source>
        <translation>工时变化（天）</translation>
    </message>
    <message>
        <source>Cost change (10,000 yuan)</source>
        <translation>成本变化（万元）</translation>
    </message>
    <message>
        <source>%1 (measured against)</source>
        <translation>%1（考核基线）</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未经批准</translation>
    </message>
    <message>
        <source>the plan now</source>
        <translation>当前计划</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1，原名：%2</translation>
    </message>
    <message>
        <source>%1 days of the calendars are worked otherwise.</source>
        <translation>日历中有 %1 天的工作安排不同。</translation>
    </message>
    <message>
        <source>Go back to the plan to change its baselines.</source>
        <translation>请先回到计划，再改动基线。</translation>
    </message>
    <message>
        <source>Progress is measured against it: choose another one first.</source>
        <translation>这是考核基线：请先改用另一条基线。</translation>
    </message>
    <message>
        <source>Baseline of %1</source>
        <translation>%1 基线</translation>
    </message>
    <message>
        <source>Save a baseline</source>
        <translation>保存基线</translation>
    </message>
    <message>
        <source>The baseline is saved.</source>
        <translation>基线已保存。</translation>
    </message>
    <message>
        <source>Measure against “%1”</source>
        <translation>以“%1”为考核基线</translation>
    </message>
    <message>
        <source>Delete the baseline “%1”</source>
        <translation>删除基线“%1”</translation>
    </message>
    <message>
        <source>The baseline “%1” is deleted. Undo brings it back.</source>
        <translation>基线“%1”已删除，撤销即可恢复。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在对比</translation>
    </message>
</context>
<context>
    <name>zs::BatchDialog</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>State</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>I agree.</source>
        <translation>同意。</translation>
    </message>
    <message>
        <source>Agree to several</source>
        <translation>批量同意</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>&amp;Opinion</source>
        <translation>意见(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>The opinion stands in each approval, and each is signed by itself. Steps that the process wants to be looked at by themselves are left out.</source>
        <translation>意见写入每一件审批，每件单独签名。流程规定须逐件办理的环节不在其中。</translation>
    </message>
    <message>
        <source>will be agreed to</source>
        <translation>将予同意</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>不办理：%1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Agree to %n</source>
        <translation>
            <numerusform>同意 %n 件(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>agreed to; it stands at “%1”</source>
        <translation>已同意，现为“%1”</translation>
    </message>
    <message>
        <source>not agreed to: %1</source>
        <translation>未能同意：%1</translation>
    </message>
    <message>
        <source>Agreed to: %1. Not agreed to: %2.</source>
        <translation>已同意 %1 件，未能同意 %2 件。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>zs::BehindModel</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>形象进度</translation>
    </message>
    <message>
        <source>Planned finish</source>
        <translation>计划完成</translation>
    </message>
    <message>
        <source>Scheduled finish</source>
        <translation>排定完成</translation>
    </message>
</context>
<context>
    <name>zs::BusyLine</name>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stopped. What is shown here is not of the plan as it is now.</source>
        <translation>已停止。此处显示的不是计划当前的结果。</translation>
    </message>
    <message>
        <source>&amp;Work it out</source>
        <translation>重新计算(&amp;W)</translation>
    </message>
</context>
<context>
    <name>zs::CalendarExportDialog</name>
    <message>
        <source>&amp;Milestones only</source>
        <translation>仅里程碑(&amp;M)</translation>
    </message>
    <message>
        <source>All &amp;tasks</source>
        <translation>全部任务(&amp;T)</translation>
    </message>
    <message>
        <source>With &amp;summary tasks</source>
        <translation>包括摘要任务(&amp;S)</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>导出到日历</translation>
    </message>
    <message>
        <source>&amp;Write the file...</source>
        <translation>写入文件(&amp;W)…</translation>
    </message>
    <message>
        <source>Calendar programs on computers and telephones read this file. Importing a later export moves the events instead of doubling them.</source>
        <translation>电脑和手机上的日历程序可以读取此文件。以后再次导出并导入时，原有日程会移动，不会重复。</translation>
    </message>
    <message>
        <source>The file %1 could not be written; nothing was left behind.</source>
        <translation>无法写入文件 %1；未留下任何残余。</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
</context>
<context>
    <name>zs::CarryOverDialog</name>
    <message>
        <source>Number of the document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Carry %1 over to %2</source>
        <translation>%1 年结转到 %2 年</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>资金指标</translation>
    </message>
    <message>
        <source>Not allotted</source>
        <translation>待分配</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>What would be carried over</source>
        <translation>将要结转的资金</translation>
    </message>
    <message>
        <source>What was not paid in %1, in ten thousand yuan. It is posted as one voucher and may be reversed.</source>
        <translation>%1 年未支付的资金（万元）。结转记为一张凭证，可以冲销。</translation>
    </message>
    <message>
        <source>&amp;Number of the document</source>
        <translation>文号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Carry over</source>
        <translation>结转(&amp;C)</translation>
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
    <name>zs::ChangeModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
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
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
</context>
<context>
    <name>zs::ChartExtras</name>
    <message>
        <source>Progress line</source>
        <translation>前锋线</translation>
    </message>
    <message>
        <source>Resource histogram</source>
        <translation>资源直方图</translation>
    </message>
    <message>
        <source>S-curve</source>
        <translation>S 形曲线</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>Show the plan as a network (%1)</source>
        <translation>以单代号网络图显示计划（%1）</translation>
    </message>
    <message>
        <source>Network on a time axis</source>
        <translation>时标网络图</translation>
    </message>
    <message>
        <source>More baselines</source>
        <translation>更多基线</translation>
    </message>
    <message>
        <source>Baselines to draw below the chosen one</source>
        <translation>在所选基线下方同时显示的其他基线</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>基线 %1</translation>
    </message>
</context>
<context>
    <name>zs::CircleList</name>
    <message>
        <source>Find a unit or a person</source>
        <translation>查找单位或人员</translation>
    </message>
    <message>
        <source>Who needs to know</source>
        <translation>知悉范围</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>尚未选择。</translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %1 (%n in all)</source>
        <translation>
            <numerusform>已选：%1（共 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>zs::ClashTab</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>各方数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>填报值</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>When (device&apos;s clock)</source>
        <translation>时间（终端时钟）</translation>
    </message>
    <message>
        <source>Had before</source>
        <translation>填报前</translation>
    </message>
    <message>
        <source>&amp;Decide for this value...</source>
        <translation>采用该值(&amp;D)…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Sides of the conflict</source>
        <translation>冲突各方</translation>
    </message>
    <message>
        <source>Nothing is in conflict. What two devices enter differently for one field waits here; neither value counts until somebody decides.</source>
        <translation>目前没有冲突。不同终端对同一字段填报不一致时在此等待裁决；裁决之前两个值均不生效。</translation>
    </message>
    <message>
        <source>Neither value counts until somebody decides. Choose a conflict, then the value that is right.</source>
        <translation>裁决之前各方填报值均不生效。请先选择冲突，再选择正确的值。</translation>
    </message>
    <message>
        <source>(as it stands now)</source>
        <translation>（保持现值）</translation>
    </message>
    <message>
        <source>Choose one of the values first.</source>
        <translation>请先选择其中一个值。</translation>
    </message>
    <message>
        <source>Decide the conflict</source>
        <translation>裁决冲突</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of &quot;%2&quot; becomes %3. Why? The reason is kept in the log.</source>
        <translation>“%2”的“%1”将定为 %3。请说明理由，理由将记入日志。</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>裁决(&amp;D)</translation>
    </message>
    <message>
        <source>The conflict is decided and written down.</source>
        <translation>冲突已裁决并记录。</translation>
    </message>
</context>
<context>
    <name>zs::ClearanceDialog</name>
    <message>
        <source>Clearance of %1</source>
        <translation>%1 的涉密等级</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>最高密级(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;First day (optional)</source>
        <translation>起始日期（可不填）(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day (optional)</source>
        <translation>截止日期（可不填）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Set the clearance</source>
        <translation>设定(&amp;S)</translation>
    </message>
</context>
<context>
    <name>zs::CodeDialog</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>确认(&amp;C)</translation>
    </message>
    <message>
        <source>Set up one-time codes</source>
        <translation>启用动态口令</translation>
    </message>
    <message>
        <source>Enter the secret into an authenticator that works without a network (SHA-1, 6 digits, 30 seconds), or hand it the address. Then give the code that it shows: only then codes are asked for.</source>
        <translation>把密钥输入可以离线使用的动态口令器(SHA-1，6 位，30 秒)，或者把地址交给它；然后输入它显示的口令，确认无误后才开始询问动态口令。</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>密钥(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;ode shown now</source>
        <translation>当前显示的口令(&amp;O)</translation>
    </message>
</context>
<context>
    <name>zs::ColumnDialog</name>
    <message>
        <source>This column is calculated.</source>
        <translation>此列由程序计算。</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格列</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>查找列</translation>
    </message>
    <message>
        <source>Columns; the ticked ones are shown in this order</source>
        <translation>列清单，勾选的列按此顺序显示</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Ticked columns are shown. Drag them into the order you want.</source>
        <translation>显示勾选的列，拖动可调整顺序。</translation>
    </message>
</context>
<context>
    <name>zs::ColumnFilterDialog</name>
    <message>
        <source>Filter by %1</source>
        <translation>按%1筛选</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>查找值</translation>
    </message>
    <message>
        <source>Values; the ticked ones are shown</source>
        <translation>值列表，只显示勾选的值</translation>
    </message>
    <message>
        <source>Filled and empty cells</source>
        <translation>有内容和空白的单元格</translation>
    </message>
    <message>
        <source>Filled cells only</source>
        <translation>仅有内容的单元格</translation>
    </message>
    <message>
        <source>Empty cells only</source>
        <translation>仅空白单元格</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cells</source>
        <translation>单元格(&amp;C)</translation>
    </message>
</context>
<context>
    <name>zs::ConditionEdit</name>
    <message>
        <source>Add a comparison</source>
        <translation>添加比较条件</translation>
    </message>
    <message>
        <source>How the comparisons are joined</source>
        <translation>条件的组合方式</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>同时满足下列条件</translation>
    </message>
    <message>
        <source>any of these holds</source>
        <translation>满足下列任一条件</translation>
    </message>
    <message>
        <source>%1
This condition is nested; edit it in the text view.</source>
        <translation>%1
该条件含嵌套，请在文本视图中编辑。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Form field</source>
        <translation>表单字段</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Remove the comparison</source>
        <translation>删除该条件</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>固定值</translation>
    </message>
    <message>
        <source>% of “%1”</source>
        <translation>“%1”的百分比</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>zs::ContractDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>合同相对方</translation>
    </message>
    <message>
        <source>Adds to</source>
        <translation>补充于</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>招标项目</translation>
    </message>
    <message>
        <source>Way of procurement</source>
        <translation>采购方式</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>质量保证金比例</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Change a contract</source>
        <translation>修改合同</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新建合同</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>编号(&amp;U)</translation>
    </message>
    <message>
        <source>Other &amp;party</source>
        <translation>合同相对方(&amp;P)</translation>
    </message>
    <message>
        <source>Adds &amp;to</source>
        <translation>补充于(&amp;T)</translation>
    </message>
    <message>
        <source>Ten&amp;der</source>
        <translation>招标项目(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Way of procurement</source>
        <translation>采购方式(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Retention</source>
        <translation>质量保证金比例(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Starts on</source>
        <translation>开始日期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>截止日期(&amp;E)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>nothing: an original contract</source>
        <translation>（原合同）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>zs::ContractListPage</name>
    <message>
        <source>Draft, being approved</source>
        <translation>草拟，审批中</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>合同相对方</translation>
    </message>
    <message>
        <source>Amount (ten thousand yuan)</source>
        <translation>金额（万元）</translation>
    </message>
    <message>
        <source>With supplements</source>
        <translation>含补充</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>&amp;New contract...</source>
        <translation>新建合同(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Modify...</source>
        <translation>修改(&amp;M)...</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the draft &quot;%1&quot;?</source>
        <translation>删除草稿“%1”？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The draft was removed.</source>
        <translation>草稿已删除。</translation>
    </message>
    <message>
        <source>&amp;Terminate...</source>
        <translation>终止(&amp;T)...</translation>
    </message>
    <message>
        <source>Is &quot;%1&quot; finished?</source>
        <translation>“%1”已履行完毕？</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The contract is finished.</source>
        <translation>合同已完成。</translation>
    </message>
    <message>
        <source>Si&amp;gned...</source>
        <translation>已签订(&amp;G)...</translation>
    </message>
    <message>
        <source>&amp;Start approval...</source>
        <translation>启动审批(&amp;S)...</translation>
    </message>
    <message>
        <source>Way of procurement:</source>
        <translation>采购方式：</translation>
    </message>
    <message>
        <source>Retention:</source>
        <translation>质量保证金：</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>Before signing:</source>
        <translation>签订前检查：</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>You have no signing key in this session. Make one on the page of approvals, or log in anew.</source>
        <translation>本次登录没有签名密钥。请在“审批”页生成，或者重新登录。</translation>
    </message>
    <message>
        <source>The contract was kept.</source>
        <translation>合同已保存。</translation>
    </message>
    <message>
        <source>The approval was started; the contract is in force with its last signature.</source>
        <translation>已启动审批；最后一个签名后合同生效。</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>合同已签订</translation>
    </message>
    <message>
        <source>In &amp;force</source>
        <translation>生效(&amp;F)</translation>
    </message>
    <message>
        <source>The contract is in force.</source>
        <translation>合同已生效。</translation>
    </message>
    <message>
        <source>Terminate a contract</source>
        <translation>终止合同</translation>
    </message>
    <message>
        <source>&amp;Terminate it</source>
        <translation>终止(&amp;T)</translation>
    </message>
    <message>
        <source>The contract is terminated.</source>
        <translation>合同已终止。</translation>
    </message>
    <message>
        <source>F&amp;inished</source>
        <translation>完成(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing was allotted to this project in the book of funds yet: no funds are committed with the signature.</source>
        <translation>资金账中还没有给该项目下达指标：签订时不承诺资金。</translation>
    </message>
    <message>
        <source>F&amp;unds committed</source>
        <translation>承诺资金(&amp;U)</translation>
    </message>
    <message>
        <source>The contract is worth %1 yuan; allotted to the project this year and not committed yet: %2 yuan. Of a contract over several years enter the part that falls on this one.</source>
        <translation>合同金额 %1 元；本年度已下达尚未承诺的项目资金 %2 元。跨年度合同请填写本年度应支付的部分。</translation>
    </message>
    <message>
        <source>Approval of a contract</source>
        <translation>合同审批</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
</context>
<context>
    <name>zs::ContractPage</name>
    <message>
        <source>What is known of it</source>
        <translation>详细情况</translation>
    </message>
    <message>
        <source>Nothing is entered here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
</context>
<context>
    <name>zs::ContractPanel</name>
    <message>
        <source>Contracts, guarantees and payments</source>
        <translation>合同、保函保证金和支付</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Guarantees</source>
        <translation>保函保证金</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Promised in contracts: %1; paid on them: %2 (ten thousand yuan).</source>
        <translation>合同总额%1万元，已支付%2万元。</translation>
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
    <name>zs::DayDialog</name>
    <message>
        <source>Number of the document</source>
        <translation>文号</translation>
    </message>
</context>
<context>
    <name>zs::DayLine</name>
    <message>
        <source>Write a day like 2026-03-02.</source>
        <translation>日期写成 2026-03-02 的形式。</translation>
    </message>
</context>
<context>
    <name>zs::DecideDialog</name>
    <message>
        <source>&amp;Reasons</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>落实事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Decision on &quot;%1&quot;</source>
        <translation>对“%1”的决定</translation>
    </message>
    <message>
        <source>%1 entitled, %2 for, %3 against, %4 abstained.</source>
        <translation>应到有表决权 %1 人，同意 %2 票，反对 %3 票，弃权 %4 票。</translation>
    </message>
    <message>
        <source>The votes decide (%1).</source>
        <translation>以表决结果为准（%1）。</translation>
    </message>
    <message>
        <source>Required: the decision goes against the majority (%1).</source>
        <translation>必填：决定与多数意见不一致，应当说明理由（%1）。</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>结果(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>决定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;To do</source>
        <translation>落实事项(&amp;T)</translation>
    </message>
    <message>
        <source>Add a &amp;line</source>
        <translation>增加一行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sign the decision</source>
        <translation>签署决定(&amp;S)</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Give the reasons.</source>
        <translation>请写明理由。</translation>
    </message>
    <message>
        <source>Write down the decision.</source>
        <translation>请写明决定内容。</translation>
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
    <message>
        <source>The passphrase in the file must be changed first: log in without the file, or use zsctl passphrase.</source>
        <translation>文件中的口令须先更换：请不用口令文件登录，或者使用 zsctl passphrase。</translation>
    </message>
    <message>
        <source>The policy asks for a second factor that this account does not have: log in without the file and set one up.</source>
        <translation>策略要求第二因素，而该账号尚未设置：请不使用口令文件登录，并设置第二因素。</translation>
    </message>
</context>
<context>
    <name>zs::DeviceTab</name>
    <message>
        <source>Device</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>允许密级</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>&amp;Register a device...</source>
        <translation>登记终端(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Strike off</source>
        <translation>注销(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Prepare a package...</source>
        <translation>制作任务包(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Take in a package...</source>
        <translation>导入成果包(&amp;T)…</translation>
    </message>
    <message>
        <source>Make the re&amp;ceipt...</source>
        <translation>制作回执(&amp;C)…</translation>
    </message>
    <message>
        <source>E&amp;xport the list...</source>
        <translation>导出清单(&amp;X)…</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>No device is registered yet. A device makes its request in the field mode, and is registered here by it.</source>
        <translation>尚未登记终端。终端在“本机填报”中生成登记申请，凭申请在此登记。</translation>
    </message>
    <message>
        <source>This office&apos;s fingerprint, to be told to a new device: %1</source>
        <translation>本单位指纹（告知新终端核对）：%1</translation>
    </message>
    <message>
        <source>struck off %1</source>
        <translation>%1 注销</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Choose a package from the field first.</source>
        <translation>请先选择一个外业成果包。</translation>
    </message>
    <message>
        <source>The request that the device made</source>
        <translation>终端生成的登记申请</translation>
    </message>
    <message>
        <source>Requests of devices (*.zsreq *.json)</source>
        <translation>终端登记申请 (*.zsreq *.json)</translation>
    </message>
    <message>
        <source>The request cannot be read.</source>
        <translation>登记申请无法读取。</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; is registered.</source>
        <translation>终端“%1”已登记。</translation>
    </message>
    <message>
        <source>Strike off the device &quot;%1&quot;?</source>
        <translation>注销终端“%1”？</translation>
    </message>
    <message>
        <source>Nothing that it sends is taken in any more, what it still holds included.</source>
        <translation>此后不再接收它上报的任何内容，包括它尚未上报的内容。</translation>
    </message>
    <message>
        <source>Strike off</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>The device is struck off.</source>
        <translation>终端已注销。</translation>
    </message>
    <message>
        <source>Where to write the package</source>
        <translation>数据包保存位置</translation>
    </message>
    <message>
        <source>The package with %1 tasks is written to %2.</source>
        <translation>含 %1 项任务的数据包已写入 %2。</translation>
    </message>
    <message>
        <source>The package from the field</source>
        <translation>外业成果包</translation>
    </message>
    <message>
        <source>Taken in: %1 changes, of them %2 applied, %3 in conflict, %4 refused; %5 reports, %6 files. Make the receipt, so that the device knows.</source>
        <translation>已导入：变更 %1 项，其中采纳 %2 项、冲突 %3 项、不符合计划规则 %4 项；填报 %5 份，文件 %6 个。请制作回执，使终端确认已收到。</translation>
    </message>
    <message>
        <source>Where to write the receipt</source>
        <translation>回执保存位置</translation>
    </message>
    <message>
        <source>Receipt.zsfp</source>
        <translation>回执.zsfp</translation>
    </message>
    <message>
        <source>The receipt is written to %1.</source>
        <translation>回执已写入 %1。</translation>
    </message>
    <message>
        <source>Field packages</source>
        <translation>外业数据包</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
</context>
<context>
    <name>zs::DictionaryDialog</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>上级代码</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>&amp;Add a word</source>
        <translation>添加词条(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import a table...</source>
        <translation>导入表格(&amp;I)...</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>字典</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>字典</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>查找词条</translation>
    </message>
    <message>
        <source>Find by code, name or pinyin initials</source>
        <translation>按代码、名称或拼音首字母查找</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词条</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Kept by this site.</source>
        <translation>由本单位维护。</translation>
    </message>
    <message>
        <source>Shipped with the program, to be checked: %1</source>
        <translation>随程序附带，待核对：%1</translation>
    </message>
    <message>
        <source>%1 new words, %2 changed, %3 taken out.</source>
        <translation>新增 %1 条，修改 %2 条，删除 %3 条。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n project(s))</source>
        <translation>
            <numerusform>%1（%n 个项目）</numerusform>
        </translation>
    </message>
    <message>
        <source>In use by projects and not among the new words: %1. The projects keep the codes.</source>
        <translation>项目正在使用而新表中没有的：%1。项目保留原代码。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Words that projects use would be gone. Save?</source>
        <translation>项目正在使用的词条将被删除，是否保存？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Table of words</source>
        <translation>词条表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx);;All files (*)</source>
        <translation>表格 (*.csv *.xlsx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Put the words of “%1” in the place of these?</source>
        <translation>用“%1”中的词条替换现有词条？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>zs::DuePanel</name>
    <message>
        <source>&amp;Open the project</source>
        <translation>打开项目(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>导出(&amp;X)...</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Statutory clocks</source>
        <translation>法定时限</translation>
    </message>
    <message>
        <source>Guarantees</source>
        <translation>保函保证金</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: words or pinyin initials</source>
        <translation>筛选：文字或拼音首字母</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>Nothing is due in the projects whose money you may read.</source>
        <translation>你能查看资金的项目没有到期事项。</translation>
    </message>
    <message>
        <source>%1 due, %2 of them late.</source>
        <translation>共%1项，其中逾期%2项。</translation>
    </message>
    <message>
        <source>Export what is due</source>
        <translation>导出到期事项</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
</context>
<context>
    <name>zs::DuplicatesView</name>
    <message>
        <source>Score</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>核定</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Both projects side by side</source>
        <translation>两个项目对照</translation>
    </message>
    <message>
        <source>Check the whole &amp;library...</source>
        <translation>全库查重(&amp;L)…</translation>
    </message>
    <message>
        <source>Reason of the verdict</source>
        <translation>核定理由</translation>
    </message>
    <message>
        <source>Why: what was compared, with whom it was cleared</source>
        <translation>理由：比对了什么，与谁核实</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>不重复(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Related</source>
        <translation>相关(&amp;R)</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>尚未核定</translation>
    </message>
    <message>
        <source>Nothing in the library looks like this project by name, content, place, period and unit.</source>
        <translation>按名称、内容、地点、工期和单位比对，库中没有与本项目相似的项目。</translation>
    </message>
    <message>
        <source>The program only points out what looks alike; a person decides. Projects that you may not read take no part.</source>
        <translation>系统只提示相似之处，是否重复由人员核定。无权查看的项目不参与比对。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>本项目</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>对方项目</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>相同之处</translation>
    </message>
    <message>
        <source>Against it: another number, %1.</source>
        <translation>不同之处：序号不同，%1。</translation>
    </message>
    <message>
        <source>Against it: another section of the line.</source>
        <translation>不同之处：路段不同。</translation>
    </message>
    <message>
        <source>%1, judged by %2 on %3:</source>
        <translation>%1，由 %2 于 %3 核定：</translation>
    </message>
    <message>
        <source>A verdict needs a reason</source>
        <translation>核定须填写理由</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>重复(&amp;I)</translation>
    </message>
</context>
<context>
    <name>zs::DutyPanel</name>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>删除(&amp;M)</translation>
    </message>
    <message>
        <source>Follow-ups of an approved case</source>
        <translation>审批通过后的督办事项</translation>
    </message>
    <message>
        <source> working days</source>
        <translation> 个工作日</translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation>办理内容(&amp;W)</translation>
    </message>
    <message>
        <source>D&amp;ue after</source>
        <translation>办理期限(&amp;U)</translation>
    </message>
    <message>
        <source>Made with the last signature that approves a case; who signs last supervises them.</source>
        <translation>在最后一人签批通过时生成，由最后签批人负责督办。</translation>
    </message>
    <message>
        <source>Report what was done</source>
        <translation>报告办理情况</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2, %n working day(s))</source>
        <translation>
            <numerusform>%1（%2，%n 个工作日）</numerusform>
        </translation>
    </message>
    <message>
        <source>Who &amp;answers for it</source>
        <translation>责任人(&amp;A)</translation>
    </message>
</context>
<context>
    <name>zs::EarnedValuePanel</name>
    <message>
        <source>&amp;Save a baseline...</source>
        <translation>保存基线(&amp;S)...</translation>
    </message>
    <message>
        <source>Ex&amp;port...</source>
        <translation>导出(&amp;P)...</translation>
    </message>
    <message>
        <source>Numbers of the S-curve</source>
        <translation>S 形曲线数据</translation>
    </message>
    <message>
        <source>Earned value of each task</source>
        <translation>各任务的挣值</translation>
    </message>
    <message>
        <source>S-&amp;curve</source>
        <translation>S 形曲线(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>数据表(&amp;N)</translation>
    </message>
    <message>
        <source>Each tas&amp;k</source>
        <translation>各任务(&amp;K)</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Planned value (%1)</source>
        <translation>计划价值（%1）</translation>
    </message>
    <message>
        <source>Earned value (%1)</source>
        <translation>挣值（%1）</translation>
    </message>
    <message>
        <source>Actual cost (%1)</source>
        <translation>实际成本（%1）</translation>
    </message>
    <message>
        <source>Forecast (%1)</source>
        <translation>预测（%1）</translation>
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
        <source>BAC (%1)</source>
        <translation>BAC（%1）</translation>
    </message>
    <message>
        <source>PV (%1)</source>
        <translation>PV（%1）</translation>
    </message>
    <message>
        <source>EV (%1)</source>
        <translation>EV（%1）</translation>
    </message>
    <message>
        <source>AC (%1)</source>
        <translation>AC（%1）</translation>
    </message>
    <message>
        <source>SPI</source>
        <translation>SPI</translation>
    </message>
    <message>
        <source>CPI</source>
        <translation>CPI</translation>
    </message>
    <message>
        <source>Working out the earned value</source>
        <translation>正在计算挣值</translation>
    </message>
    <message>
        <source>EV and AC are</source>
        <translation>EV、AC 来源</translation>
    </message>
    <message>
        <source>Stat&amp;us dates</source>
        <translation>分期(&amp;U)</translation>
    </message>
</context>
<context>
    <name>zs::EndTieDialog</name>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>For, or away from</source>
        <translation>代理对象或回避项目</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>End a stand-in or an avoidance</source>
        <translation>终止代理或回避</translation>
    </message>
    <message>
        <source>Stand-ins and avoidances</source>
        <translation>代理与回避</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Avoidance</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>终止(&amp;E)</translation>
    </message>
</context>
<context>
    <name>zs::ExecutionTab</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Amount of the year</source>
        <translation>年度投资额</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Last month reported</source>
        <translation>已报到</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>%1 月</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>&amp;Record months...</source>
        <translation>填报各月(&amp;R)...</translation>
    </message>
    <message>
        <source>Execution of the annual plan</source>
        <translation>年度计划执行</translation>
    </message>
    <message>
        <source>Choose a project first.</source>
        <translation>请先选择项目。</translation>
    </message>
    <message>
        <source>Nothing is planned for this year.</source>
        <translation>本年度没有计划。</translation>
    </message>
    <message>
        <source>%1: planned and completed, cumulated</source>
        <translation>%1：累计计划与完成</translation>
    </message>
    <message>
        <source>The months were kept.</source>
        <translation>各月数据已保存。</translation>
    </message>
    <message>
        <source>Execution of the annual plan %1</source>
        <translation>%1 年年度计划执行情况</translation>
    </message>
</context>
<context>
    <name>zs::ExternalBanner</name>
    <message>
        <source>&amp;Review...</source>
        <translation>查看(&amp;R)...</translation>
    </message>
    <message>
        <source>Tasks of other projects that this plan waits for have other dates now (%1). The plan still goes by the dates that were accepted last.</source>
        <translation>本计划所等待的其他项目任务的日期已有变化（%1 处）。本计划仍按上次接受的日期安排。</translation>
    </message>
    <message>
        <source>Accept dates of other projects</source>
        <translation>接受其他项目的日期</translation>
    </message>
</context>
<context>
    <name>zs::ExternalDatesDialog</name>
    <message>
        <source>Waiting task</source>
        <translation>等待的任务</translation>
    </message>
    <message>
        <source>Task of the other project</source>
        <translation>其他项目的任务</translation>
    </message>
    <message>
        <source>Start accepted</source>
        <translation>已接受的开始</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>现开始时间</translation>
    </message>
    <message>
        <source>Finish accepted</source>
        <translation>已接受的完成</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>现完成时间</translation>
    </message>
    <message>
        <source>Dates of other projects</source>
        <translation>其他项目的日期</translation>
    </message>
    <message>
        <source>Links whose dates have changed</source>
        <translation>日期有变化的关联</translation>
    </message>
    <message>
        <source>%1 (deleted: its accepted dates stay)</source>
        <translation>%1（已删除，保留已接受的日期）</translation>
    </message>
    <message>
        <source>&amp;Accept what is ticked</source>
        <translation>接受所勾选的(&amp;A)</translation>
    </message>
    <message>
        <source>The plan is rescheduled by what is accepted. It can be taken back.</source>
        <translation>接受后计划将重新计算，可以撤销。</translation>
    </message>
</context>
<context>
    <name>zs::ExternalLinksDialog</name>
    <message>
        <source>Links to other projects</source>
        <translation>跨项目关联</translation>
    </message>
    <message>
        <source>Tasks of other projects that this plan waits for</source>
        <translation>本计划所等待的其他项目任务</translation>
    </message>
    <message>
        <source>Waiting task</source>
        <translation>等待的任务</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
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
        <source>Accepted start</source>
        <translation>已接受的开始</translation>
    </message>
    <message>
        <source>Accepted finish</source>
        <translation>已接受的完成</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>A plan goes by the dates of other projects as they were accepted last; when they change over there it says so and waits.</source>
        <translation>计划按上次接受的其他项目日期安排；对方日期变化时会提示，待您确认。</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>新建关联</translation>
    </message>
    <message>
        <source>For example 2d, 4h, -1d; days without a unit</source>
        <translation>例如 2天、4小时、-1天；不写单位时按天计</translation>
    </message>
    <message>
        <source>&amp;Add the link</source>
        <translation>添加关联(&amp;A)</translation>
    </message>
    <message>
        <source>Other &amp;project</source>
        <translation>其他项目(&amp;P)</translation>
    </message>
    <message>
        <source>Its &amp;task</source>
        <translation>其任务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Waiting task</source>
        <translation>等待的任务(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Lag</source>
        <translation>延隔(&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>类型(&amp;Y)</translation>
    </message>
    <message>
        <source>There is no other project in this workspace.</source>
        <translation>本工作空间中没有其他项目。</translation>
    </message>
    <message>
        <source>Go back to the plan to link it to other projects.</source>
        <translation>请先回到计划，再建立跨项目关联。</translation>
    </message>
    <message>
        <source>Choose both tasks from the lists.</source>
        <translation>请从列表中选定两项任务。</translation>
    </message>
    <message>
        <source>Link to another project</source>
        <translation>建立跨项目关联</translation>
    </message>
    <message>
        <source>Remove the link to another project</source>
        <translation>移除跨项目关联</translation>
    </message>
</context>
<context>
    <name>zs::FactorDueDialog</name>
    <message>
        <source>Set up a second factor</source>
        <translation>设置第二因素</translation>
    </message>
    <message>
        <source>The policy of this workspace asks for something beside the passphrase that only you have. Choose one; then the workspace opens.</source>
        <translation>本工作区的策略要求在口令之外，还须有只有您持有的凭据。请选择一种，设置后即可进入工作区。</translation>
    </message>
    <message>
        <source>Use a &amp;key file...</source>
        <translation>使用密钥文件(&amp;K)...</translation>
    </message>
    <message>
        <source>Use a &amp;token...</source>
        <translation>使用密码钥匙(&amp;T)...</translation>
    </message>
    <message>
        <source>Set up one-time &amp;codes...</source>
        <translation>设置动态口令(&amp;C)...</translation>
    </message>
    <message>
        <source>A file on a medium that you take with you; the passphrase alone opens nothing.</source>
        <translation>存放在随身携带的介质上的文件；只有口令无法打开。</translation>
    </message>
    <message>
        <source>A key on a USB token that never leaves it.</source>
        <translation>USB 密码钥匙中的密钥，不会离开密码钥匙。</translation>
    </message>
    <message>
        <source>Six digits of an authenticator that works without a network. They are checked at log-in; they do not encrypt.</source>
        <translation>由不联网的身份验证器产生的六位数字。登录时核验，不参与加密。</translation>
    </message>
</context>
<context>
    <name>zs::FactorFields</name>
    <message>
        <source>&amp;Key file</source>
        <translation>密钥文件(&amp;K)</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>Key files (*.zskey)</source>
        <translation>密钥文件 (*.zskey)</translation>
    </message>
    <message>
        <source>&amp;Token library</source>
        <translation>令牌库(&amp;T)</translation>
    </message>
    <message>
        <source>Choose the library of the token</source>
        <translation>选择令牌的库文件</translation>
    </message>
    <message>
        <source>Libraries (*)</source>
        <translation>库文件 (*)</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>PIN(&amp;I)</translation>
    </message>
    <message>
        <source>key file %1</source>
        <translation>密钥文件 %1</translation>
    </message>
    <message>
        <source>PKCS#11 library for the token %1</source>
        <translation>令牌 %1 的 PKCS#11 库</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>动态口令</translation>
    </message>
    <message>
        <source>The code that your device shows now</source>
        <translation>您的设备当前显示的口令</translation>
    </message>
</context>
<context>
    <name>zs::FieldPage</name>
    <message>
        <source>Field work</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Devices and packages</source>
        <translation>终端与数据包</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>填报</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>本机填报</translation>
    </message>
    <message>
        <source>Conflicts (%1)</source>
        <translation>冲突（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for a decision</source>
        <translation>
            <numerusform>%n 项冲突待裁决</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::FigureDialog</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>文件名称</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>出具单位</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>更改理由</translation>
    </message>
    <message>
        <source>Enter a figure</source>
        <translation>录入投资数</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>投资环节</translation>
    </message>
    <message>
        <source>&amp;Rung</source>
        <translation>投资环节(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Decided on</source>
        <translation>批复日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Number of the document</source>
        <translation>文号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Title of the document</source>
        <translation>文件名称(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>出具单位(&amp;I)</translation>
    </message>
    <message>
        <source>Reason of the &amp;change</source>
        <translation>更改理由(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Enter it</source>
        <translation>录入(&amp;E)</translation>
    </message>
</context>
<context>
    <name>zs::FirstPersonPage</name>
    <message>
        <source>short, for log-in</source>
        <translation>简短，登录时使用</translation>
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
        <source>Y&amp;our name</source>
        <translation>您的姓名(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Log-in name</source>
        <translation>登录名(&amp;L)</translation>
    </message>
    <message>
        <source>The file is encrypted with a key that only your passphrase opens. Nobody can recover a forgotten passphrase.</source>
        <translation>文件使用只有您的口令才能打开的密钥加密。忘记的口令任何人都无法找回。</translation>
    </message>
</context>
<context>
    <name>zs::FirstRunWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>名称和位置</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护要求</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>首位人员</translation>
    </message>
    <message>
        <source>The three administrators</source>
        <translation>三名管理员</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步(共 %2 步)：%3</translation>
    </message>
    <message>
        <source>Cr&amp;eate</source>
        <translation>建立(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>zs::FloatPathsDialog</name>
    <message>
        <source>Float paths</source>
        <translation>浮动路径</translation>
    </message>
    <message>
        <source>Paths &amp;to</source>
        <translation>通向(&amp;T)</translation>
    </message>
    <message>
        <source>Path 1 drives the task; each further one may slip by its float before it does.</source>
        <translation>路径 1 决定该任务的日期；其余路径各有时差，用完时差后才会影响它。</translation>
    </message>
    <message>
        <source>Paths, the tightest first</source>
        <translation>路径，最紧的在前</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Float (days)</source>
        <translation>时差（天）</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>汇入</translation>
    </message>
    <message>
        <source>Tasks of the path, in order of time</source>
        <translation>路径上的任务，按时间先后</translation>
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
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>&amp;Select in the chart</source>
        <translation>在图中选中(&amp;S)</translation>
    </message>
    <message>
        <source>the task that finishes last</source>
        <translation>最后完成的任务</translation>
    </message>
</context>
<context>
    <name>zs::FollowUpPanel</name>
    <message>
        <source>&amp;New follow-up...</source>
        <translation>新建督办(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Report back...</source>
        <translation>反馈(&amp;R)...</translation>
    </message>
    <message>
        <source>Se&amp;ttle</source>
        <translation>办结(&amp;T)</translation>
    </message>
    <message>
        <source>Send &amp;back...</source>
        <translation>退回(&amp;B)...</translation>
    </message>
    <message>
        <source>&amp;Urge</source>
        <translation>催办(&amp;U)</translation>
    </message>
    <message>
        <source>E&amp;xport the list...</source>
        <translation>导出清单(&amp;X)...</translation>
    </message>
    <message>
        <source>The follow-up is settled.</source>
        <translation>督办事项已办结。</translation>
    </message>
    <message>
        <source>Urged, and recorded.</source>
        <translation>已催办并记录。</translation>
    </message>
    <message>
        <source>Which follow-ups</source>
        <translation>督办范围</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我承办的</translation>
    </message>
    <message>
        <source>That I supervise</source>
        <translation>我督办的</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超期的</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: words, person or pinyin initials</source>
        <translation>筛选：文字、人员或拼音首字母</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>督办事项</translation>
    </message>
    <message>
        <source>The follow-up</source>
        <translation>督办事项详情</translation>
    </message>
    <message>
        <source>Nothing here. Follow-ups come from decisions of meetings and from approved cases.</source>
        <translation>没有督办事项。督办事项来自会议决定和已批准的审批。</translation>
    </message>
    <message>
        <source>Reported back.</source>
        <translation>已反馈。</translation>
    </message>
    <message>
        <source>Sent back.</source>
        <translation>已退回。</translation>
    </message>
    <message>
        <source>The follow-up was made.</source>
        <translation>督办事项已建立。</translation>
    </message>
    <message>
        <source>Write the list of follow-ups</source>
        <translation>导出督办清单</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>The list was written: %1</source>
        <translation>清单已写入：%1</translation>
    </message>
</context>
<context>
    <name>zs::FormFields</name>
    <message>
        <source>%1 (yuan)</source>
        <translation>%1（元）</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>an amount in yuan, like 1234.50</source>
        <translation>请填以元为单位的金额，如 1234.50</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>请填整数</translation>
    </message>
    <message>
        <source>a date like 2026-02-14</source>
        <translation>请填日期，如 2026-02-14</translation>
    </message>
</context>
<context>
    <name>zs::FormPanel</name>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Decisive</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>删除(&amp;M)</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>表单字段</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>标识(&amp;K)</translation>
    </message>
    <message>
        <source>May be &amp;withdrawn</source>
        <translation>可撤回(&amp;W)</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新字段</translation>
    </message>
    <message>
        <source>Cases know the process by its key.</source>
        <translation>已有审批以该标识引用流程，不可更改。</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>“%1”的类型</translation>
    </message>
    <message>
        <source>first</source>
        <translation>选项一</translation>
    </message>
    <message>
        <source>second</source>
        <translation>选项二</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>下移(&amp;O)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>Purpos&amp;e</source>
        <translation>说明(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Between two urges</source>
        <translation>催办间隔(&amp;B)</translation>
    </message>
</context>
<context>
    <name>zs::FundingPanel</name>
    <message>
        <source>A project&apos;s &amp;worth grows with its amount</source>
        <translation>按金额计算项目价值(&amp;W)</translation>
    </message>
    <message>
        <source>Also where rules cannot &amp;tell</source>
        <translation>规则无法判断的也可安排(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>求解(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep as proposal</source>
        <translation>保存为方案(&amp;K)</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Needs (wan yuan)</source>
        <translation>需求（万元）</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Gets from</source>
        <translation>安排资金</translation>
    </message>
    <message>
        <source>Projects of the reserve</source>
        <translation>储备项目</translation>
    </message>
    <message>
        <source>Sources of the chosen project, with the rules</source>
        <translation>所选项目的资金来源及规则</translation>
    </message>
    <message>
        <source>Year that is funded</source>
        <translation>资金年度</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message>
        <source>There is no quota of this year yet: enter one in the book of funds.</source>
        <translation>本年度尚无资金指标，请先在资金一本账中录入。</translation>
    </message>
    <message>
        <source>There is no project up to procurement with an amount.</source>
        <translation>没有处于采购及以前阶段且有金额的项目。</translation>
    </message>
    <message>
        <source>%1 projects up to procurement, %2 quotas of the year. Say what must be in or out, then search.</source>
        <translation>采购及以前阶段的项目 %1 个，本年度资金指标 %2 项。先指定必须安排或不安排的项目，再求解。</translation>
    </message>
    <message>
        <source>If a quota were larger (searched anew with a tenth more)</source>
        <translation>若指标增加（按增加一成重新求解）</translation>
    </message>
    <message>
        <source>Searching the best choice for %1</source>
        <translation>正在求解 %1 年最优方案</translation>
    </message>
    <message>
        <source>Proposal of %1, %2</source>
        <translation>%1年方案，%2</translation>
    </message>
    <message>
        <source>Kept: %1. It posts nothing until funds are allotted in the book.</source>
        <translation>已保存：%1。在一本账中下达资金之前不记账。</translation>
    </message>
    <message>
        <source>The proposal is adopted.</source>
        <translation>方案已采纳。</translation>
    </message>
    <message>
        <source>The proposal is refused.</source>
        <translation>方案未采纳。</translation>
    </message>
    <message>
        <source>Matching of funds %1</source>
        <translation>%1年资金匹配</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>The approval was started. The proposal is adopted with its last signature.</source>
        <translation>已发起审批。最后一人签署时方案即被采纳。</translation>
    </message>
</context>
<context>
    <name>zs::FundingWishes</name>
    <message>
        <source>priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message>
        <source>Whether the chosen project is in</source>
        <translation>所选项目是否安排</translation>
    </message>
    <message>
        <source>Priority of the chosen project, 5 is the highest</source>
        <translation>所选项目的优先级，5 为最高</translation>
    </message>
    <message>
        <source>Project without which the chosen one is not funded</source>
        <translation>所选项目的前置项目</translation>
    </message>
    <message>
        <source>The chosen project:</source>
        <translation>所选项目：</translation>
    </message>
    <message>
        <source>needs no other project</source>
        <translation>无前置项目</translation>
    </message>
    <message>
        <source>only with %1</source>
        <translation>须与%1一并安排</translation>
    </message>
</context>
<context>
    <name>zs::FundsPage</name>
    <message>
        <source>Funds</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>The money of projects is not open to you.</source>
        <translation>您无权查看项目资金。</translation>
    </message>
    <message>
        <source>Book of funds</source>
        <translation>一本账</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Annual plan</source>
        <translation>年度计划</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>%1 quotas, %2 vouchers</source>
        <translation>%1 个指标，%2 张凭证</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>资金匹配</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Do a&amp;gain</source>
        <translation>重做(&amp;G)</translation>
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
        <source>Gantt chart to %1</source>
        <translation>甘特图导出到 %1</translation>
    </message>
    <message>
        <source>Gantt chart</source>
        <translation>甘特图</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Decades</source>
        <translation>十年</translation>
    </message>
    <message>
        <source>Network to %1</source>
        <translation>网络图导出到 %1</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>%1: paper %2, %3 pages</source>
        <translation>%1：纸张 %2，共 %3 页</translation>
    </message>
    <message>
        <source>, secrecy label %1</source>
        <translation>，密级%1</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>已停止，没有写入文件。</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Wh&amp;y is it there?</source>
        <translation>为什么排在这里(&amp;Y)？</translation>
    </message>
    <message>
        <source>By a part of the name, by pinyin or its initials, or by WBS code</source>
        <translation>按名称的一部分、拼音或拼音首字母、WBS 编码查找</translation>
    </message>
    <message>
        <source>Export the network</source>
        <translation>导出网络图</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络图</translation>
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
    <message>
        <source>A hammock: its links give it its start and finish.</source>
        <translation>伴随任务：开始和完成由它的关联决定。</translation>
    </message>
    <message>
        <source>Early %1 to %2, late %3 to %4</source>
        <translation>最早 %1 至 %2，最迟 %3 至 %4</translation>
    </message>
    <message numerus="yes">
        <source>Worked on in %n pieces</source>
        <translation>
            <numerusform>分 %n 段施工</numerusform>
        </translation>
    </message>
    <message>
        <source>Baseline %1: %2 to %3</source>
        <translation>基线 %1：%2 至 %3</translation>
    </message>
    <message>
        <source>Behind: on the status date its work has come to %1.</source>
        <translation>滞后：到状态日期，实际进度只到 %1。</translation>
    </message>
    <message>
        <source>Ahead: on the status date its work has come to %1.</source>
        <translation>超前：到状态日期，实际进度已达 %1。</translation>
    </message>
    <message>
        <source>Scheduled by hand: it keeps its dates.</source>
        <translation>手动排程：保持给定日期。</translation>
    </message>
    <message>
        <source>Inactive: it drives nothing.</source>
        <translation>未激活：不影响其他任务。</translation>
    </message>
    <message>
        <source>another project</source>
        <translation>其他项目</translation>
    </message>
    <message>
        <source>Waits for %1 of %2</source>
        <translation>等待 %2 的“%1”</translation>
    </message>
    <message>
        <source>%1 waits for it</source>
        <translation>%1 在等待本任务</translation>
    </message>
    <message>
        <source>There from %1 to %2</source>
        <translation>对方计划：%1 至 %2</translation>
    </message>
</context>
<context>
    <name>zs::GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>规划任务</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>撤销(&amp;N)</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>导出(&amp;X)...</translation>
    </message>
    <message>
        <source>A&amp;dd...</source>
        <translation>添加(&amp;D)...</translation>
    </message>
    <message>
        <source>Add a plan, a key task or a part below what is chosen (Ins)</source>
        <translation>在所选项下添加规划、年度重点任务或分项（Ins）</translation>
    </message>
    <message>
        <source>Plans of several years, the key tasks of each year and the projects that serve them will stand here.</source>
        <translation>中长期规划、年度重点任务以及服务它们的项目将列在这里。</translation>
    </message>
    <message>
        <source>Add a plan...</source>
        <translation>添加规划...</translation>
    </message>
    <message>
        <source>Find goals</source>
        <translation>查找规划任务</translation>
    </message>
    <message>
        <source>Find by words or pinyin initials</source>
        <translation>按文字或拼音首字母查找</translation>
    </message>
    <message>
        <source>Ed&amp;it...</source>
        <translation>编辑(&amp;I)...</translation>
    </message>
    <message>
        <source>Edit what is chosen (F2)</source>
        <translation>编辑所选项（F2）</translation>
    </message>
    <message>
        <source>&amp;Move to...</source>
        <translation>移到(&amp;M)...</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>One place up (Alt+Shift+Up)</source>
        <translation>上移一位（Alt+Shift+上）</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>One place down (Alt+Shift+Down)</source>
        <translation>下移一位（Alt+Shift+下）</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove what is chosen (Del)</source>
        <translation>删除所选项（Del）</translation>
    </message>
    <message>
        <source>Plans and key tasks</source>
        <translation>规划与重点任务</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>服务任务</translation>
    </message>
    <message>
        <source>Projects that serve what is chosen</source>
        <translation>服务所选任务的项目</translation>
    </message>
    <message>
        <source>Projects that serve none</source>
        <translation>未服务任何任务的项目</translation>
    </message>
    <message>
        <source>Projects that serve it</source>
        <translation>服务该任务的项目</translation>
    </message>
    <message>
        <source>Assi&amp;gn...</source>
        <translation>归入(&amp;G)...</translation>
    </message>
    <message>
        <source>Say what the chosen projects are there for</source>
        <translation>指定所选项目服务的任务</translation>
    </message>
    <message>
        <source>Serve n&amp;one</source>
        <translation>取消归入(&amp;O)</translation>
    </message>
    <message>
        <source>Open the pro&amp;ject</source>
        <translation>打开项目(&amp;J)</translation>
    </message>
    <message>
        <source>%1 goals; %2 without a project; %3 projects serve none</source>
        <translation>共 %1 项，%2 项无项目；%3 个项目未服务任何任务</translation>
    </message>
    <message>
        <source>Projects that serve none (%1)</source>
        <translation>未服务任何任务的项目（%1）</translation>
    </message>
    <message>
        <source>Projects that serve it (%1)</source>
        <translation>服务该任务的项目（%1）</translation>
    </message>
    <message>
        <source>Added to the goals.</source>
        <translation>已添加。</translation>
    </message>
    <message>
        <source>The goal was changed.</source>
        <translation>已修改。</translation>
    </message>
    <message>
        <source>Move “%1” to</source>
        <translation>将“%1”移到</translation>
    </message>
    <message>
        <source>(the top level)</source>
        <translation>（顶层）</translation>
    </message>
    <message>
        <source>The goal was moved.</source>
        <translation>已移动。</translation>
    </message>
    <message>
        <source>The goal was removed. “Undo” brings it back.</source>
        <translation>已删除，“撤销”可恢复。</translation>
    </message>
    <message numerus="yes">
        <source>What %n project(s) serve</source>
        <translation>
            <numerusform>%n 个项目服务的任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) assigned.</source>
        <translation>
            <numerusform>已归入 %n 个项目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) serve none any more.</source>
        <translation>
            <numerusform>已取消 %n 个项目的归入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
</context>
<context>
    <name>zs::GrantDialog</name>
    <message>
        <source>Give a role</source>
        <translation>授予角色</translation>
    </message>
    <message>
        <source>(the person&apos;s own unit)</source>
        <translation>（本人所在单位）</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;each</source>
        <translation>数据范围(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Counted from unit</source>
        <translation>以该单位为准(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;First day (optional)</source>
        <translation>起始日期（可不填）(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day (optional)</source>
        <translation>截止日期（可不填）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Give the role</source>
        <translation>授予(&amp;G)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>zs::GridController</name>
    <message>
        <source>A view needs a name that no view of the program has.</source>
        <translation>视图需要一个名称，且不能与程序自带的视图同名。</translation>
    </message>
    <message>
        <source>%1 of %2 tasks</source>
        <translation>%1 / %2 项任务</translation>
    </message>
    <message>
        <source>Views: columns, order, groups and filter under a name</source>
        <translation>视图：以一个名称保存列、排序、分组和筛选</translation>
    </message>
    <message>
        <source>View of the table</source>
        <translation>表格视图</translation>
    </message>
    <message>
        <source>Columns...</source>
        <translation>列...</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>选择表格显示的列</translation>
    </message>
    <message>
        <source>Group the tasks by</source>
        <translation>任务分组方式</translation>
    </message>
    <message>
        <source>Filter the tasks</source>
        <translation>筛选任务</translation>
    </message>
    <message>
        <source>Filter, for example: %1 &lt; 100 and %2 &gt;= 2026-03-01</source>
        <translation>筛选，例如：%1 &lt; 100 且 %2 &gt;= 2026-03-01</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Month of %1</source>
        <translation>%1所在月份</translation>
    </message>
    <message>
        <source>Quarter of %1</source>
        <translation>%1所在季度</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>按%1</translation>
    </message>
    <message>
        <source>&amp;Save this view as...</source>
        <translation>将当前视图另存为(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Delete the view “%1”</source>
        <translation>删除视图“%1”(&amp;D)</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Name of the view; everybody who uses this workspace will have it:</source>
        <translation>视图名称（使用本工作区的所有人都能看到）：</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>列(&amp;C)...</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>升序排列(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>降序排列(&amp;D)</translation>
    </message>
    <message>
        <source>Sort by this &amp;too</source>
        <translation>追加为次要排序列(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Order of the plan</source>
        <translation>恢复计划顺序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Group by this column</source>
        <translation>按此列分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;No groups</source>
        <translation>取消分组(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Filter...</source>
        <translation>筛选(&amp;F)...</translation>
    </message>
    <message>
        <source>&amp;Remove this filter</source>
        <translation>清除此列筛选(&amp;R)</translation>
    </message>
    <message>
        <source>Remove &amp;all filters</source>
        <translation>清除全部筛选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>隐藏此列(&amp;H)</translation>
    </message>
</context>
<context>
    <name>zs::GridKeys</name>
    <message>
        <source>This plan cannot be edited now.</source>
        <translation>当前不能编辑此计划。</translation>
    </message>
    <message>
        <source>Cut cells</source>
        <translation>剪切单元格</translation>
    </message>
    <message>
        <source>At most %1 rows can be pasted at once; these are %2. Nothing was changed. Paste them in parts, or import them as a file.</source>
        <translation>一次最多粘贴 %1 行，现有 %2 行。没有做任何改动。请分批粘贴，或以文件方式导入。</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>Pasting %1 rows...</source>
        <translation>正在粘贴 %1 行...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Scheduling and saving...</source>
        <translation>正在排程并保存...</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>粘贴 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>向右填充</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>清除单元格</translation>
    </message>
</context>
<context>
    <name>zs::GuaranteeDialog</name>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>出具人</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Change a guarantee</source>
        <translation>修改保函保证金</translation>
    </message>
    <message>
        <source>New guarantee</source>
        <translation>登记保函保证金</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>合同：%1</translation>
    </message>
    <message>
        <source>Tender %1</source>
        <translation>招标项目：%1</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>种类(&amp;K)</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>对应(&amp;O)</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>形式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Given by</source>
        <translation>出具人(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>生效日期(&amp;V)</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>有效期至(&amp;U)</translation>
    </message>
    <message>
        <source>Keep &amp;it</source>
        <translation>保存(&amp;I)</translation>
    </message>
</context>
<context>
    <name>zs::GuaranteePage</name>
    <message>
        <source>Guarantees</source>
        <translation>保函保证金</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>出具人</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;New guarantee...</source>
        <translation>登记保函(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Modify...</source>
        <translation>修改(&amp;M)...</translation>
    </message>
    <message>
        <source>&amp;Release...</source>
        <translation>退还(&amp;R)...</translation>
    </message>
    <message>
        <source>held</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>released on %1</source>
        <translation>%1已退还</translation>
    </message>
    <message numerus="yes">
        <source>over since %n day(s)</source>
        <translation>
            <numerusform>已过期%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>%n日后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid from:</source>
        <translation>生效日期：</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>Limit of the law:</source>
        <translation>法定上限：</translation>
    </message>
    <message>
        <source>kept, or there is none.</source>
        <translation>未超过，或者没有规定。</translation>
    </message>
    <message>
        <source>The guarantee was kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Release a guarantee</source>
        <translation>退还保函保证金</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>退还日期</translation>
    </message>
    <message>
        <source>&amp;Release it</source>
        <translation>退还(&amp;R)</translation>
    </message>
    <message>
        <source>The guarantee was released.</source>
        <translation>已退还。</translation>
    </message>
</context>
<context>
    <name>zs::HandOverBar</name>
    <message>
        <source>Handed over to “%1” on %2; its answer is awaited.</source>
        <translation>已于 %2 送“%1”办理，等待答复。</translation>
    </message>
    <message>
        <source>An outside system may answer this step.</source>
        <translation>该环节可由外部系统答复。</translation>
    </message>
    <message>
        <source>Hand over to “%1”</source>
        <translation>送“%1”办理</translation>
    </message>
    <message>
        <source>Approval %1</source>
        <translation>审批 %1</translation>
    </message>
    <message>
        <source>Signed document (*.json)</source>
        <translation>签名文书 (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>The approval was handed over: %1</source>
        <translation>审批已送出：%1</translation>
    </message>
    <message>
        <source>Take an answer in</source>
        <translation>接收答复</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>The answer was taken in and recorded.</source>
        <translation>答复已接收并记录。</translation>
    </message>
    <message>
        <source>Ha&amp;nd over...</source>
        <translation>送外部办理(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Take answer in...</source>
        <translation>接收答复(&amp;T)...</translation>
    </message>
    <message>
        <source>As&amp;k for the answer</source>
        <translation>查询答复(&amp;K)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>No outside system is registered yet; the system administrator registers it under System, Rules.</source>
        <translation>尚未登记外部系统；由系统管理员在“系统—规则”中登记。</translation>
    </message>
    <message>
        <source>Send it to “%1” now?</source>
        <translation>现在发送给“%1”吗？</translation>
    </message>
    <message>
        <source>The file is written. It goes to %1 over the network, signed as it is.</source>
        <translation>文件已写好，将经网络按原样（已签名）发送到 %1。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Sending to “%1”...</source>
        <translation>正在发送给“%1”……</translation>
    </message>
    <message>
        <source>Asking “%1” for its answer...</source>
        <translation>正在向“%1”查询答复……</translation>
    </message>
    <message>
        <source>“%1” has it; its answer is awaited.</source>
        <translation>“%1”已收到，等待答复。</translation>
    </message>
    <message>
        <source>“%1” answered; the answer was taken in and recorded.</source>
        <translation>“%1”已答复，答复已收回并记录。</translation>
    </message>
    <message>
        <source>Se&amp;nd again...</source>
        <translation>再次发送(&amp;N)…</translation>
    </message>
    <message>
        <source>Sends the file that was written when the approval was handed over once more, over the network.</source>
        <translation>将移送时生成的文件通过网络再次发送。</translation>
    </message>
    <message>
        <source>Send what was handed over</source>
        <translation>发送已移送的文件</translation>
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
    <name>zs::HistoryPanel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>在经过中查找</translation>
    </message>
    <message>
        <source>Find by person, act, words or pinyin initials</source>
        <translation>按人员、操作、文字或拼音首字母查找</translation>
    </message>
    <message>
        <source>History of the project</source>
        <translation>项目经过</translation>
    </message>
    <message>
        <source>The latest %1 of %2 acts</source>
        <translation>共 %2 次操作,显示最近 %1 次</translation>
    </message>
    <message>
        <source>; only your own: the log of others is read by who may</source>
        <translation>;仅显示本人的操作,他人的记录由有权限的人员查阅</translation>
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
        <source>&amp;Load a year&apos;s notice...</source>
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
        <source>Days off and make-up working days come from the State Council&apos;s yearly notices. A year without one falls back to weekends and statutory days.</source>
        <translation>放假日和调休上班日以国务院每年的节假日通知为准。没有通知的年份按周末和法定节假日推算。</translation>
    </message>
    <message>
        <source>waiting for the State Council&apos;s notice</source>
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
    <name>zs::HomeOverview</name>
    <message>
        <source>Choose the procedure that this project goes through: its steps, the papers they ask for and what is missing will stand here.</source>
        <translation>请选定本项目的审批程序。选定后,这里显示各环节、所需要件和缺少的内容。</translation>
    </message>
    <message>
        <source>Choose the procedure...</source>
        <translation>选定审批程序…</translation>
    </message>
    <message>
        <source>What the step lacks</source>
        <translation>所选环节还缺什么</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>核对情况</translation>
    </message>
    <message>
        <source>Open a&amp;gain...</source>
        <translation>重新办理(&amp;G)…</translation>
    </message>
    <message>
        <source>Send &amp;back...</source>
        <translation>退回(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Leave out...</source>
        <translation>简化(&amp;L)…</translation>
    </message>
    <message>
        <source>Enter or a double click on a missing paper enters it</source>
        <translation>在缺少的文件上按回车或双击即可登记</translation>
    </message>
    <message>
        <source>Step, key figures and rules</source>
        <translation>环节、基本情况和规则</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>要件齐全,没有缺项。</translation>
    </message>
    <message>
        <source>The steps of the project were begun.</source>
        <translation>项目审批环节已启动。</translation>
    </message>
    <message>
        <source>The step has passed.</source>
        <translation>环节已通过。</translation>
    </message>
    <message>
        <source>The step was left out, with its reason.</source>
        <translation>环节已简化,理由已记录。</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>&amp;Why is it sent back?</source>
        <translation>退回理由(&amp;W)</translation>
    </message>
    <message>
        <source>The step was sent back.</source>
        <translation>环节已退回。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>&amp;Why is it opened again?</source>
        <translation>重新办理理由(&amp;W)</translation>
    </message>
    <message>
        <source>The step is in hand again.</source>
        <translation>环节已重新办理。</translation>
    </message>
    <message>
        <source>The approval of the step was set.</source>
        <translation>环节的审批已设定。</translation>
    </message>
    <message>
        <source>Approval of the &amp;step...</source>
        <translation>环节的审批(&amp;S)…</translation>
    </message>
    <message>
        <source>Pass &amp;the step</source>
        <translation>通过环节(&amp;T)</translation>
    </message>
</context>
<context>
    <name>zs::HomePage</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Parts of the project</source>
        <translation>项目各部分</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>Open the &amp;plan</source>
        <translation>打开计划(&amp;P)</translation>
    </message>
    <message>
        <source>Project that is shown</source>
        <translation>显示的项目</translation>
    </message>
    <message>
        <source>Choose a project by code, name or pinyin initials</source>
        <translation>按代码、名称或拼音首字母选择项目</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>还没有项目。</translation>
    </message>
    <message>
        <source>Tenders</source>
        <translation>招标</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>查重与同类</translation>
    </message>
    <message>
        <source>Export a list...</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>A table of this page as a file (Ctrl+Shift+E)</source>
        <translation>把本页的列表写成文件（Ctrl+Shift+E）</translation>
    </message>
    <message>
        <source>There is no list with anything in it here.</source>
        <translation>本页没有可导出的列表内容。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Project code</source>
        <translation>项目代码</translation>
    </message>
    <message>
        <source>The list was written: %1</source>
        <translation>列表已写入：%1</translation>
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
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1, %2 tasks</source>
        <translation>%1，%2 个任务</translation>
    </message>
    <message>
        <source>Choose a plan that Microsoft Project saved as XML (.xml) or Primavera P6 exported (.xer). It is read and checked first; nothing is taken over before you have seen what it would bring.</source>
        <translation>请选择 Microsoft Project 另存为 XML 的计划（.xml）或 Primavera P6 导出的计划（.xer）。系统先读取并检查；在您查看将导入的内容之前，不会写入任何数据。</translation>
    </message>
    <message>
        <source>Plans and tables (*.xml *.xer *.xlsx *.csv);;Microsoft Project XML (*.xml);;Primavera P6 (*.xer);;Tables (*.xlsx *.csv);;All files (*)</source>
        <translation>计划和表格 (*.xml *.xer *.xlsx *.csv);;Microsoft Project XML (*.xml);;Primavera P6 (*.xer);;表格 (*.xlsx *.csv);;所有文件 (*)</translation>
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
        <source>No task&apos;s dates would change</source>
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
    <message>
        <source>Project in the &amp;file</source>
        <translation>文件中的项目(&amp;F)</translation>
    </message>
    <message>
        <source>%1 %2 (tasks: %3)</source>
        <translation>%1 %2（任务：%3 项）</translation>
    </message>
</context>
<context>
    <name>zs::InboxModel</name>
    <message>
        <source>%1, late</source>
        <translation>%1，超期</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>发起人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>zs::KitTab</name>
    <message>
        <source>WBS</source>
        <translation>WBS</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>未上报</translation>
    </message>
    <message>
        <source>&amp;New device...</source>
        <translation>新建终端(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Unlock a device...</source>
        <translation>打开终端(&amp;U)…</translation>
    </message>
    <message>
        <source>Take in &amp;work or a receipt...</source>
        <translation>导入任务包或回执(&amp;W)…</translation>
    </message>
    <message>
        <source>Fi&amp;ll in...</source>
        <translation>填报(&amp;L)…</translation>
    </message>
    <message>
        <source>Pac&amp;k for the office...</source>
        <translation>生成成果包(&amp;K)…</translation>
    </message>
    <message>
        <source>Who fills in</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Tasks on this device</source>
        <translation>本终端的任务</translation>
    </message>
    <message>
        <source>Without a network: unlock this machine&apos;s device to fill in forms, or make a new one.</source>
        <translation>离线填报：打开本机的终端后填写表单，或新建终端。</translation>
    </message>
    <message>
        <source>%1 (%2): unsent changes: %3</source>
        <translation>%1（%2）：未上报变更 %3 项</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>The device&apos;s folder</source>
        <translation>终端所在文件夹</translation>
    </message>
    <message>
        <source>Keys of devices (device.key)</source>
        <translation>终端密钥 (device.key)</translation>
    </message>
    <message>
        <source>Unlock a device</source>
        <translation>打开终端</translation>
    </message>
    <message>
        <source>The passphrase of the device:</source>
        <translation>终端口令：</translation>
    </message>
    <message>
        <source>The device&apos;s name, and where its request goes</source>
        <translation>终端名称及登记申请保存位置</translation>
    </message>
    <message>
        <source>Device.zsreq</source>
        <translation>外业终端.zsreq</translation>
    </message>
    <message>
        <source>Requests of devices (*.zsreq)</source>
        <translation>终端登记申请 (*.zsreq)</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>新建终端</translation>
    </message>
    <message>
        <source>A passphrase for the device:</source>
        <translation>终端口令：</translation>
    </message>
    <message>
        <source>The request cannot be written.</source>
        <translation>登记申请无法写入。</translation>
    </message>
    <message>
        <source>The device is made. Give the request to the office; its fingerprint is %1.</source>
        <translation>终端已建立。请将登记申请交给单位，指纹为 %1。</translation>
    </message>
    <message>
        <source>The office&apos;s package</source>
        <translation>单位下发的数据包</translation>
    </message>
    <message>
        <source>Taken in: %1.</source>
        <translation>已导入：%1。</translation>
    </message>
    <message>
        <source>Kept. Unsent changes: %1</source>
        <translation>已保存。未上报变更：%1</translation>
    </message>
    <message>
        <source>Where to write the package</source>
        <translation>数据包保存位置</translation>
    </message>
    <message>
        <source>Written to %1. It counts as unsent until the office&apos;s receipt is taken in.</source>
        <translation>已写入 %1。导入单位回执之前仍计为未上报。</translation>
    </message>
</context>
<context>
    <name>zs::LabelDialog</name>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>&amp;without end</source>
        <translation>长期(&amp;W)</translation>
    </message>
    <message>
        <source>Secrecy label</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Secrecy label: %1</source>
        <translation>密级：%1</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>密级(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>保密期限(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Counts from</source>
        <translation>起算日(&amp;C)</translation>
    </message>
    <message>
        <source>Who &amp;needs to know</source>
        <translation>知悉范围(&amp;N)</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>&amp;Set the label</source>
        <translation>设定密级(&amp;S)</translation>
    </message>
    <message>
        <source>A file is no more secret than its project. Without a circle of its own it has the project&apos;s.</source>
        <translation>附件的密级不得高于项目；未单独限定知悉范围的，按项目的知悉范围。</translation>
    </message>
    <message>
        <source>Only who is cleared for the level and in the circle sees the project. Lowering a label, shortening its term and widening the circle are for the classification officer.</source>
        <translation>只有涉密等级足够且在知悉范围内的人员才能看到本项目。降低密级、缩短期限、扩大知悉范围由定密责任人办理。</translation>
    </message>
    <message>
        <source>secret until %1</source>
        <translation>保密至 %1</translation>
    </message>
    <message>
        <source>The project is labelled lower. Set its label first.</source>
        <translation>项目的密级较低，请先调整项目的密级。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>zs::LadderStrip</name>
    <message>
        <source>Ladder of the project&apos;s money</source>
        <translation>项目投资环节</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未录入</translation>
    </message>
</context>
<context>
    <name>zs::LayerDialog</name>
    <message>
        <source>Grid of web maps</source>
        <translation>网络墨卡托瓦片</translation>
    </message>
    <message>
        <source>Nothing had to be mended.</source>
        <translation>未发现需修复的图形。</translation>
    </message>
    <message>
        <source>%1 shapes were mended, %2 were left out.</source>
        <translation>修复图形 %1 个，剔除 %2 个。</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Review number</source>
        <translation>审图号</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>&amp;Add layer...</source>
        <translation>添加图层(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Show or hide</source>
        <translation>显示或隐藏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>停用(&amp;T)</translation>
    </message>
    <message>
        <source>Layers of the map</source>
        <translation>地图图层登记</translation>
    </message>
    <message>
        <source>No map comes with the program. What is loaded here must have a map review number where it is shown to others, and is drawn with its source.</source>
        <translation>本程序不附带任何地图。在此加载并向他人展示的地图应具有审图号，绘制时注明来源。</translation>
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
        <source>%1 (fictional)</source>
        <translation>%1（虚构）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>File %1, licence %2, map of %3, loaded %4. %5 SM3 %6</source>
        <translation>文件 %1，许可 %2，成图日期 %3，加载日期 %4。%5 SM3 %6</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>unknown date</source>
        <translation>日期不详</translation>
    </message>
</context>
<context>
    <name>zs::LayerForm</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>导入已停止。</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>添加图层</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>加载(&amp;L)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>选择(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Use:</source>
        <translation>用途(&amp;U)：</translation>
    </message>
    <message>
        <source>Plain layer</source>
        <translation>普通图层</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区县范围</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Pipes</source>
        <translation>管线</translation>
    </message>
    <message>
        <source>&amp;Texts are in:</source>
        <translation>文字编码(&amp;T)：</translation>
    </message>
    <message>
        <source>As the bytes tell</source>
        <translation>按内容判断</translation>
    </message>
    <message>
        <source>C&amp;oordinates:</source>
        <translation>坐标系(&amp;O)：</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>CGCS2000, degrees</source>
        <translation>CGCS2000，度</translation>
    </message>
    <message>
        <source>WGS-84, degrees</source>
        <translation>WGS-84，度</translation>
    </message>
    <message>
        <source>GCJ-02, degrees</source>
        <translation>GCJ-02，度</translation>
    </message>
    <message>
        <source>BD-09, degrees</source>
        <translation>BD-09，度</translation>
    </message>
    <message>
        <source>CGCS2000, 3° zone, metres</source>
        <translation>CGCS2000，3 度带，米</translation>
    </message>
    <message>
        <source>Local plane, four parameters</source>
        <translation>地方平面坐标系，四参数</translation>
    </message>
    <message>
        <source>Local datum, seven parameters</source>
        <translation>地方基准，七参数</translation>
    </message>
    <message>
        <source>Central meridian</source>
        <translation>中央子午线</translation>
    </message>
    <message>
        <source>Central &amp;meridian (°E):</source>
        <translation>中央子午线(&amp;M)（东经，度）：</translation>
    </message>
    <message>
        <source>The &amp;zone&apos;s number stands before the eastings</source>
        <translation>东坐标前带有带号(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Parameters:</source>
        <translation>参数(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;North stands before east</source>
        <translation>北坐标在前(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>名称(&amp;A)：</translation>
    </message>
    <message>
        <source>Sourc&amp;e:</source>
        <translation>来源(&amp;E)：</translation>
    </message>
    <message>
        <source>The unit that it comes from</source>
        <translation>提供图层的单位</translation>
    </message>
    <message>
        <source>L&amp;icence:</source>
        <translation>使用许可(&amp;I)：</translation>
    </message>
    <message>
        <source>Map &amp;review number:</source>
        <translation>审图号(&amp;R)：</translation>
    </message>
    <message>
        <source>Date of the map</source>
        <translation>成图日期</translation>
    </message>
    <message>
        <source>&amp;Date of the map:</source>
        <translation>成图日期(&amp;D)：</translation>
    </message>
    <message>
        <source>La&amp;bel:</source>
        <translation>密级(&amp;B)：</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <translation>选择图层</translation>
    </message>
    <message>
        <source>Layers and base maps (%1 *.mbtiles)</source>
        <translation>图层与底图 (%1 *.mbtiles)</translation>
    </message>
    <message>
        <source>dx; dy; rotation in seconds; ppm</source>
        <translation>dx; dy; 旋转（秒）; 尺度（ppm）</translation>
    </message>
    <message>
        <source>axis; flattening; dx; dy; dz; rx; ry; rz in seconds; ppm</source>
        <translation>长半轴; 扁率; dx; dy; dz; rx; ry; rz（秒）; 尺度（ppm）</translation>
    </message>
    <message>
        <source>Say in which coordinates the layer is; this is never guessed.</source>
        <translation>请声明图层的坐标系，系统不作猜测。</translation>
    </message>
    <message>
        <source>Reading the layer</source>
        <translation>正在读取图层</translation>
    </message>
    <message>
        <source>Load it all the same?</source>
        <translation>是否仍要加载？</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Reading the base map</source>
        <translation>正在读取底图</translation>
    </message>
</context>
<context>
    <name>zs::LeaveOutDialog</name>
    <message>
        <source>Reason</source>
        <translation>简化情形</translation>
    </message>
    <message>
        <source>Why it holds here</source>
        <translation>适用理由</translation>
    </message>
    <message>
        <source>Leave the step out</source>
        <translation>简化环节</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>简化情形(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Why it holds here</source>
        <translation>适用理由(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>简化(&amp;L)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Leaves out: %1</source>
        <translation>省去环节:%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>zs::LevelDialog</name>
    <message>
        <source>Level the resources</source>
        <translation>资源平衡</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Stop and take the best so far</source>
        <translation>停止并采用目前最好的结果(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Work out a proposal</source>
        <translation>计算方案(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;ccept the proposal</source>
        <translation>采纳方案(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;short as possible: the plan&apos;s finish may move</source>
        <translation>工期尽可能短：计划完成时间可以变动(&amp;S)</translation>
    </message>
    <message>
        <source>Within &amp;float: the plan&apos;s finish and the deadlines stay</source>
        <translation>仅用时差：计划完成时间和截止日期不变(&amp;F)</translation>
    </message>
    <message>
        <source>Resources to level</source>
        <translation>要平衡的资源</translation>
    </message>
    <message>
        <source>Only tasks that start on or &amp;after</source>
        <translation>仅限此日及以后开始的任务(&amp;A)</translation>
    </message>
    <message>
        <source>Level from this day on</source>
        <translation>自此日起平衡</translation>
    </message>
    <message>
        <source>Priority rule only</source>
        <translation>仅用优先规则</translation>
    </message>
    <message>
        <source>Normal search</source>
        <translation>一般搜索</translation>
    </message>
    <message>
        <source>Long search</source>
        <translation>长时间搜索</translation>
    </message>
    <message>
        <source>The same number gives the same proposal; another one may find a better one.</source>
        <translation>相同的数得到相同的方案；换一个数可能找到更好的方案。</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>资源(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>搜索力度(&amp;E)</translation>
    </message>
    <message>
        <source>Seed &amp;number</source>
        <translation>随机种子(&amp;N)</translation>
    </message>
    <message>
        <source>Tasks wait until their resources are free. What has begun, has a fixed date or priority 1000 stays; higher priorities go first. First you see a proposal.</source>
        <translation>任务等到所需资源空闲时再开始。已开始、日期固定或优先级为 1000 的任务不动；优先级高的先安排。先给出方案，采纳之前不作更改。</translation>
    </message>
    <message>
        <source>Looking for a good order of the tasks...</source>
        <translation>正在寻找较好的任务顺序...</translation>
    </message>
    <message>
        <source>%1 (over-allocated)</source>
        <translation>%1（超量分配）</translation>
    </message>
    <message>
        <source>Choose at least one resource.</source>
        <translation>请至少选择一个资源。</translation>
    </message>
    <message>
        <source>No resource is over-allocated.</source>
        <translation>没有资源超量分配。</translation>
    </message>
    <message>
        <source>The plan still finishes on %1.</source>
        <translation>计划仍于 %1 完成。</translation>
    </message>
    <message>
        <source>The plan would finish on %1 instead of %2.</source>
        <translation>计划将于 %1 完成（现为 %2）。</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks would move.</source>
        <translation>
            <numerusform>将移动 %n 项任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Over-allocations: %1 now, %2 then.</source>
        <translation>超量分配：现有 %1 处，采纳后 %2 处。</translation>
    </message>
    <message>
        <source>Missed deadlines: %1 now, %2 then.</source>
        <translation>超过截止日期：现有 %1 项，采纳后 %2 项。</translation>
    </message>
    <message>
        <source>(%1 orders tried, seed number %2)</source>
        <translation>（试算 %1 种顺序，随机种子 %2）</translation>
    </message>
    <message>
        <source>What stays over-allocated, and why:</source>
        <translation>仍超量分配的部分及原因：</translation>
    </message>
    <message>
        <source>The proposal changes nothing.</source>
        <translation>方案没有需要更改的内容。</translation>
    </message>
    <message>
        <source>The plan has changed since the proposal was worked out. Work it out again.</source>
        <translation>方案算出之后计划已有变化。请重新计算。</translation>
    </message>
    <message numerus="yes">
        <source>The resources are levelled: %n tasks moved. Undo takes it back.</source>
        <translation>
            <numerusform>资源平衡已应用：移动了 %n 项任务。可用撤销恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Light bar: as planned now. Solid bar: after levelling. The arrow leads from the old finish to the new one; days are working days.</source>
        <translation>浅色横道为现在的安排，实色横道为平衡后的安排；箭头由原完成时间指向新的完成时间，天数按工作日计。</translation>
    </message>
    <message>
        <source>They cost %1 yuan, now and then: only the time of the spending moves.</source>
        <translation>这些任务的成本共 %1 元，平衡前后不变，只是支出时间移动。</translation>
    </message>
</context>
<context>
    <name>zs::LibraryCheckDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Ex&amp;port...</source>
        <translation>导出(&amp;P)…</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>First project</source>
        <translation>项目一</translation>
    </message>
    <message>
        <source>Second project</source>
        <translation>项目二</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>核定</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>相同之处</translation>
    </message>
    <message>
        <source>Check of the whole library for duplicates</source>
        <translation>全库查重</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>查重进度</translation>
    </message>
    <message>
        <source>Projects that look alike</source>
        <translation>相似项目</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Comparing %1 projects with each other.</source>
        <translation>正在两两比对 %1 个项目。</translation>
    </message>
    <message>
        <source>The check was stopped; nothing is shown of it.</source>
        <translation>查重已停止，不显示结果。</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>尚未核定</translation>
    </message>
    <message>
        <source>No two projects of the library look alike.</source>
        <translation>库中没有相似的项目。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) look alike; a person decides on each.</source>
        <translation>
            <numerusform>有 %n 对项目相似，逐一由人员核定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>zs::LibraryImportDialog</name>
    <message>
        <source>No file chosen yet.</source>
        <translation>尚未选择文件。</translation>
    </message>
    <message>
        <source>C&amp;hoose a file...</source>
        <translation>选择文件(&amp;H)...</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>对应内容</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;Leave the row out</source>
        <translation>略去该行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Import a ledger of projects</source>
        <translation>导入项目台账</translation>
    </message>
    <message>
        <source>Unit of the amounts</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>Say the unit of the amounts</source>
        <translation>请选择金额单位</translation>
    </message>
    <message>
        <source>Row of the head</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>Head in row </source>
        <translation>表头在第几行：</translation>
    </message>
    <message>
        <source>No head</source>
        <translation>无表头</translation>
    </message>
    <message>
        <source>What the columns stand for</source>
        <translation>各列对应的内容</translation>
    </message>
    <message>
        <source>What has to be put right</source>
        <translation>需要更正的内容</translation>
    </message>
    <message>
        <source>Put values right in this list; nothing is written before the import.</source>
        <translation>可在清单中直接更正；导入之前不写入任何内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ledger of projects</source>
        <translation>项目台账</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv);;All files (*)</source>
        <translation>表格 (*.xlsx *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>What column %1 stands for</source>
        <translation>%1 列对应的内容</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>%1 projects can be taken over, %2 values have to be put right, %3 rows are left out.</source>
        <translation>可导入 %1 个项目，%2 处需要更正，略去 %3 行。</translation>
    </message>
    <message>
        <source>Say in which unit the amounts are.</source>
        <translation>请选择金额单位。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全表</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n project(s)</source>
        <translation>
            <numerusform>导入 %n 个项目(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) were imported from %1.</source>
        <translation>
            <numerusform>已从 %1 导入 %n 个项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>文件超过 %1 MB。</translation>
    </message>
    <message>
        <source>Checking the table</source>
        <translation>正在检查表格</translation>
    </message>
</context>
<context>
    <name>zs::LikenessHint</name>
    <message numerus="yes">
        <source>The library has %n project(s) like this; the most: %1 %2. You may go on.</source>
        <translation>
            <numerusform>项目库中有 %n 个相似项目，最相似的是：%1 %2。可继续新建。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::LikenessPanel</name>
    <message>
        <source>What is like this project</source>
        <translation>与本项目相似的项目</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Finished projects and advice</source>
        <translation>同类已完成项目与建议</translation>
    </message>
    <message>
        <source>The verdict is kept: %1.</source>
        <translation>核定结果已保存：%1。</translation>
    </message>
    <message>
        <source>Possible duplicates (%1)</source>
        <translation>疑似重复（%1）</translation>
    </message>
</context>
<context>
    <name>zs::LoadView</name>
    <message>
        <source>Load of the resource over time</source>
        <translation>资源随时间的负荷</translation>
    </message>
    <message>
        <source>%1: needed %2, available %3</source>
        <translation>%1：需要 %2，可用 %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>zs::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解除锁定(&amp;U)</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>已锁定：%1</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Log in as someone else...</source>
        <translation>以其他人员身份登录(&amp;L)...</translation>
    </message>
    <message>
        <source>Your work is as you left it. What runs goes on.</source>
        <translation>您的工作保持原样，正在进行的处理继续进行。</translation>
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
    <message>
        <source>The table was imported: %1</source>
        <translation>表格已导入：%1</translation>
    </message>
    <message>
        <source>The table was written: %1</source>
        <translation>表格已写入：%1</translation>
    </message>
    <message>
        <source>The calendar was written: %1</source>
        <translation>日历已写入：%1</translation>
    </message>
    <message>
        <source>As&amp;k for leave...</source>
        <translation>申请输出许可(&amp;K)...</translation>
    </message>
    <message>
        <source>Start the approval...</source>
        <translation>发起审批...</translation>
    </message>
</context>
<context>
    <name>zs::MapCanvas</name>
    <message>
        <source>%L1 m</source>
        <translation>%L1 米</translation>
    </message>
    <message>
        <source>%L1 m²</source>
        <translation>%L1 平方米</translation>
    </message>
</context>
<context>
    <name>zs::MapFrame</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus bring it closer and farther.</source>
        <translation>方向键移动地图，加号和减号放大与缩小。</translation>
    </message>
    <message>
        <source>The map cannot be shown: its libraries are not installed.</source>
        <translation>无法显示地图：未安装所需的程序库。</translation>
    </message>
</context>
<context>
    <name>zs::MapPage</name>
    <message>
        <source>%1 of %2 projects have a place</source>
        <translation>%2 个项目中 %1 个已有位置</translation>
    </message>
    <message>
        <source>Works that meet (%1)</source>
        <translation>时空冲突（%1）</translation>
    </message>
    <message>
        <source>Stop pla&amp;ying</source>
        <translation>停止播放(&amp;Y)</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>播放(&amp;Y)</translation>
    </message>
    <message>
        <source>Click a project on the map to see what it is.</source>
        <translation>单击地图上的项目查看详情。</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Planned: %1 to %2</source>
        <translation>计划：%1 至 %2</translation>
    </message>
    <message>
        <source>Done: %1 %</source>
        <translation>已完成：%1 %</translation>
    </message>
    <message>
        <source>Area: %L1 m²</source>
        <translation>面积：%L1 平方米</translation>
    </message>
    <message>
        <source>Length: %L1 m</source>
        <translation>长度：%L1 米</translation>
    </message>
    <message>
        <source>The place was kept.</source>
        <translation>位置已保存。</translation>
    </message>
    <message>
        <source>The place was kept. Its works meet others in %1 places; see the list beside the map.</source>
        <translation>位置已保存。该项目作业与其他作业有 %1 处冲突，见地图旁的清单。</translation>
    </message>
    <message>
        <source>The place was taken off the map.</source>
        <translation>位置已从地图上移除。</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>地图：%1</translation>
    </message>
    <message>
        <source>The map was written to %1.</source>
        <translation>地图已写入 %1。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>&amp;Layers...</source>
        <translation>图层(&amp;L)...</translation>
    </message>
    <message>
        <source>The register of layers: source, licence, review number, label</source>
        <translation>图层登记：来源、许可、审图号、密级</translation>
    </message>
    <message>
        <source>Ex&amp;port map...</source>
        <translation>导出地图(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>显示(&amp;S)：</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>地图显示内容</translation>
    </message>
    <message>
        <source>State of projects</source>
        <translation>项目状态</translation>
    </message>
    <message>
        <source>Districts by figure</source>
        <translation>区县指标</translation>
    </message>
    <message>
        <source>Heat map by day</source>
        <translation>逐日热力图</translation>
    </message>
    <message>
        <source>What districts are coloured by</source>
        <translation>区县着色指标</translation>
    </message>
    <message>
        <source>Number of projects</source>
        <translation>项目数</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>概算</translation>
    </message>
    <message>
        <source>Share that is behind or late</source>
        <translation>滞后或逾期占比</translation>
    </message>
    <message>
        <source>What the heat map shows</source>
        <translation>热力图显示内容</translation>
    </message>
    <message>
        <source>Projects at work (density)</source>
        <translation>在建项目（密度）</translation>
    </message>
    <message>
        <source>Behind the plan (weighted mean)</source>
        <translation>进度滞后（加权平均）</translation>
    </message>
    <message>
        <source>Plan &amp;beside fact</source>
        <translation>计划与实际并列(&amp;B)</translation>
    </message>
    <message>
        <source>Fi&amp;xed colours</source>
        <translation>固定色阶(&amp;X)</translation>
    </message>
    <message>
        <source>The same colour means the same on every day</source>
        <translation>同一颜色在各日期含义相同</translation>
    </message>
    <message>
        <source>&amp;Whole city</source>
        <translation>全市(&amp;W)</translation>
    </message>
    <message>
        <source>Day that the map shows</source>
        <translation>地图显示的日期</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Works that meet</source>
        <translation>时空冲突</translation>
    </message>
    <message>
        <source>Open pro&amp;ject</source>
        <translation>打开项目(&amp;J)</translation>
    </message>
    <message>
        <source>Draw poin&amp;t</source>
        <translation>绘制点(&amp;T)</translation>
    </message>
    <message>
        <source>Draw l&amp;ine</source>
        <translation>绘制线(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Draw area</source>
        <translation>绘制面(&amp;D)</translation>
    </message>
    <message>
        <source>Take its place &amp;off the map</source>
        <translation>从地图上移除(&amp;O)</translation>
    </message>
    <message>
        <source>Drawing: each click puts a corner down; a double click or Enter ends it, Backspace takes one back, Escape gives up. It is caught by corners and edges that are there.</source>
        <translation>绘制：单击添加拐点，双击或回车结束，退格撤回一个拐点，Esc 放弃。拐点会自动捕捉已有的拐点和边。</translation>
    </message>
    <message>
        <source>The last place was taken back.</source>
        <translation>已撤回最近一次标绘。</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>撤销(&amp;N)</translation>
    </message>
    <message>
        <source>Takes back the last place that was drawn or taken off here</source>
        <translation>撤回最近一次在此标绘或移除的位置</translation>
    </message>
    <message>
        <source>The chosen project, and works that meet</source>
        <translation>选中的项目与时空冲突</translation>
    </message>
</context>
<context>
    <name>zs::MappingTable</name>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>What the columns of the file stand for</source>
        <translation>文件各列的含义</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What the column “%1” stands for</source>
        <translation>“%1”列的含义</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>（%1 列）</translation>
    </message>
    <message>
        <source>Unit of the numbers in “%1”</source>
        <translation>“%1”列数字的单位</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（请选择）</translation>
    </message>
    <message>
        <source>Neither the head nor the cells say in which unit these numbers are. Choose it.</source>
        <translation>表头和单元格都没有写明这些数字的单位，请选择。</translation>
    </message>
</context>
<context>
    <name>zs::MatterDialog</name>
    <message>
        <source>from %1 yuan on</source>
        <translation>%1 元起</translation>
    </message>
    <message>
        <source>always</source>
        <translation>一律</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点金额</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>&amp;Read a file of the site...</source>
        <translation>读入本单位文件(&amp;R)...</translation>
    </message>
    <message>
        <source>&amp;Back to those of the program</source>
        <translation>恢复程序所带(&amp;B)</translation>
    </message>
    <message>
        <source>Matters for meetings</source>
        <translation>上会事项</translation>
    </message>
    <message>
        <source>Matters that must come before a meeting</source>
        <translation>须上会的事项</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>A site sets its own matters and amounts by a file; they take the place of those of the same key. What the law asks for stays.</source>
        <translation>本单位的事项和金额由文件设定，取代同一代号的事项；法律规定的事项不变。</translation>
    </message>
    <message>
        <source>Matters of the site</source>
        <translation>本单位的上会事项</translation>
    </message>
    <message>
        <source>Matters for meetings (*.json)</source>
        <translation>上会事项 (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>Set these matters?</source>
        <translation>设定这些事项吗？</translation>
    </message>
    <message>
        <source>Set them</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>The matters were set. Meetings that are planned keep their rules.</source>
        <translation>事项已设定。已安排的会议沿用原规则。</translation>
    </message>
    <message>
        <source>Proposed: another administrator has to confirm the matters.</source>
        <translation>已提出：须由另一名管理员确认事项。</translation>
    </message>
</context>
<context>
    <name>zs::MeetingActDialog</name>
    <message>
        <source>(about no project)</source>
        <translation>（不涉及项目）</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>议题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Matter</source>
        <translation>事项(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>%1 (where it applies)</source>
        <translation>%1（适用时）</translation>
    </message>
    <message>
        <source>Number and title of the document</source>
        <translation>文号和文件名称</translation>
    </message>
    <message>
        <source>(no file)</source>
        <translation>（无文件）</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>材料(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>文件(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File of the project</source>
        <translation>项目附件(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n working day(s)</source>
        <translation>
            <numerusform>%1：不少于 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n day(s)</source>
        <translation>
            <numerusform>%1：不少于 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when it was shortened</source>
        <translation>仅在缩短期限时填写</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>期限事项(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>人员(&amp;P)</translation>
    </message>
</context>
<context>
    <name>zs::MeetingActPanel</name>
    <message>
        <source>Words</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>For or against</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>Whose words these are</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>本人意见</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <translation>%1的意见</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Record these words</source>
        <translation>代为记录</translation>
    </message>
    <message>
        <source>Signs with your key (Ctrl+Enter)</source>
        <translation>用您的密钥签名 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Who is there...</source>
        <translation>到会情况...</translation>
    </message>
    <message>
        <source>Write it down first: it is recorded word for word.</source>
        <translation>请先填写：将逐字记录。</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>更多(&amp;R)</translation>
    </message>
    <message>
        <source>The opinion, word for word</source>
        <translation>意见（逐字记录）</translation>
    </message>
    <message>
        <source>Why the topic is postponed</source>
        <translation>暂缓审议的理由</translation>
    </message>
</context>
<context>
    <name>zs::MeetingPage</name>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>&amp;Plan a meeting...</source>
        <translation>安排会议(&amp;P)...</translation>
    </message>
    <message>
        <source>Meetings and what follows</source>
        <translation>会议与督办</translation>
    </message>
    <message>
        <source>Meetings (%1)</source>
        <translation>会议 (%1)</translation>
    </message>
    <message>
        <source>Waiting for a meeting (%1)</source>
        <translation>待上会事项 (%1)</translation>
    </message>
    <message>
        <source>Follow-ups (%1)</source>
        <translation>督办 (%1)</translation>
    </message>
</context>
<context>
    <name>zs::MeetingView</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No meeting has been planned that you have to do with.</source>
        <translation>尚未安排与您有关的会议。</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>安排会议</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议列表</translation>
    </message>
    <message>
        <source>Chec&amp;k the signatures</source>
        <translation>核验签名(&amp;K)</translation>
    </message>
    <message>
        <source>Mi&amp;nutes...</source>
        <translation>会议纪要(&amp;N)...</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>议题详情</translation>
    </message>
    <message>
        <source>The meeting: who is there</source>
        <translation>会议概况与到会情况</translation>
    </message>
    <message>
        <source>You have no signing key yet. Make it on the page of approvals first.</source>
        <translation>您还没有签名密钥。请先在审批页生成。</translation>
    </message>
    <message>
        <source>The meeting was planned.</source>
        <translation>会议已安排。</translation>
    </message>
    <message>
        <source>Cancel this meeting?</source>
        <translation>取消该会议？</translation>
    </message>
    <message>
        <source>Its waiting matters can be put on another agenda. This is recorded.</source>
        <translation>其待上会事项可以列入其他会议。此操作将被记录。</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>取消会议</translation>
    </message>
    <message>
        <source>Signed and recorded: %1.</source>
        <translation>已签名并记录：%1。</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>导出会议纪要</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Text to edit (*.md)</source>
        <translation>可编辑文本 (*.md)</translation>
    </message>
    <message>
        <source>The minutes were written: %1</source>
        <translation>会议纪要已写入：%1</translation>
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
    <name>zs::MoneyEntry</name>
    <message>
        <source>(choose the unit)</source>
        <translation>（选择单位）</translation>
    </message>
    <message>
        <source>Unit of the amount</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>请填写金额。</translation>
    </message>
    <message>
        <source>Choose the unit: yuan, ten thousand or hundred million.</source>
        <translation>请选择单位：元、万元或亿元。</translation>
    </message>
    <message>
        <source>= %1 yuan (%2)</source>
        <translation>= %1 元（%2）</translation>
    </message>
</context>
<context>
    <name>zs::MoneyPanel</name>
    <message>
        <source>Severity</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>投资环节</translation>
    </message>
    <message>
        <source>Amount (ten thousand yuan)</source>
        <translation>金额（万元）</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>批复日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>投资数</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>资金指标</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>The project&apos;s part of the ledger</source>
        <translation>本项目资金账</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Content of the year</source>
        <translation>年度建设内容</translation>
    </message>
    <message>
        <source>Annual investment</source>
        <translation>年度投资</translation>
    </message>
    <message>
        <source>Enter a fi&amp;gure...</source>
        <translation>录入投资数(&amp;G)...</translation>
    </message>
    <message>
        <source>&amp;Withdraw...</source>
        <translation>撤销(&amp;W)...</translation>
    </message>
    <message>
        <source>Enter a &amp;year...</source>
        <translation>录入年度投资(&amp;Y)...</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>资金账</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>The money of this project is not open to you.</source>
        <translation>您无权查看本项目的资金。</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>请选择项目。</translation>
    </message>
    <message>
        <source>Alarms (%1)</source>
        <translation>提示（%1）</translation>
    </message>
    <message>
        <source>Amounts in ten thousand yuan. No rule fires.</source>
        <translation>金额单位：万元。没有触发规则。</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Nothing is planned or paid yet.</source>
        <translation>尚无计划或支付。</translation>
    </message>
    <message>
        <source>Planned, completed, in place and paid, cumulated</source>
        <translation>累计计划、完成、到位、支付</translation>
    </message>
    <message>
        <source>The figure was entered.</source>
        <translation>投资数已录入。</translation>
    </message>
    <message>
        <source>Withdraw a figure</source>
        <translation>撤销投资数</translation>
    </message>
    <message>
        <source>%1 of %2 stays in the list, marked as withdrawn; the one before it counts again.</source>
        <translation>%1 %2 仍保留在列表中并标为已撤销；前一个数恢复有效。</translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation>撤销(&amp;W)</translation>
    </message>
    <message>
        <source>The figure was withdrawn.</source>
        <translation>投资数已撤销。</translation>
    </message>
    <message>
        <source>The year of the project was kept.</source>
        <translation>项目年度投资已保存。</translation>
    </message>
</context>
<context>
    <name>zs::MonthsDialog</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Months of %1: %2</source>
        <translation>%1 年各月：%2</translation>
    </message>
    <message>
        <source>Unit of all amounts</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>各月</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>%1 月</translation>
    </message>
    <message>
        <source>&amp;Unit of all amounts</source>
        <translation>金额单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>Choose the unit: it is never guessed.</source>
        <translation>请选择单位：程序不猜测单位。</translation>
    </message>
    <message>
        <source>Planned %1 of the year&apos;s %2 yuan, completed %3 yuan.</source>
        <translation>分月计划 %1 元，年度投资额 %2 元，已完成 %3 元。</translation>
    </message>
    <message>
        <source>Month %1: %2</source>
        <translation>%1 月：%2</translation>
    </message>
</context>
<context>
    <name>zs::MovePreviewDialog</name>
    <message>
        <source>%1 tasks get other dates, %2 other progress.</source>
        <translation>%1 项任务日期改变，%2 项任务进度改变。</translation>
    </message>
    <message>
        <source>The plan&apos;s finish moves from %1 to %2.</source>
        <translation>计划完成日期由 %1 变为 %2。</translation>
    </message>
    <message>
        <source>The plan&apos;s finish stays.</source>
        <translation>计划完成日期不变。</translation>
    </message>
    <message>
        <source>Tasks that change</source>
        <translation>有变化的任务</translation>
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
        <source>Start now</source>
        <translation>现开始时间</translation>
    </message>
    <message>
        <source>Start then</source>
        <translation>新开始时间</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>现完成时间</translation>
    </message>
    <message>
        <source>Finish then</source>
        <translation>新完成时间</translation>
    </message>
    <message>
        <source>Complete (%)</source>
        <translation>完成（%）</translation>
    </message>
    <message>
        <source>Nothing is changed yet. It can be taken back afterwards.</source>
        <translation>目前尚未改动；执行后可以撤销。</translation>
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
        <translation>项目库</translation>
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
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>规划任务</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Field work</source>
        <translation>现场</translation>
    </message>
</context>
<context>
    <name>zs::NetworkView</name>
    <message>
        <source>Network of the plan</source>
        <translation>计划网络图</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 % complete</source>
        <translation>已完成 %1%</translation>
    </message>
    <message>
        <source>Stands for the tasks within it; E opens it.</source>
        <translation>代表其中的全部任务；按 E 键展开。</translation>
    </message>
</context>
<context>
    <name>zs::NewCaseDialog</name>
    <message>
        <source>Document num&amp;ber</source>
        <translation>文号(&amp;B)</translation>
    </message>
    <message>
        <source>Start an approval</source>
        <translation>发起审批</translation>
    </message>
    <message>
        <source>(about no project)</source>
        <translation>（不涉及项目）</translation>
    </message>
    <message>
        <source>P&amp;rocess</source>
        <translation>流程(&amp;R)</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>项目(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Matter</source>
        <translation>事项(&amp;M)</translation>
    </message>
    <message>
        <source>When &amp;approved</source>
        <translation>批准后(&amp;A)</translation>
    </message>
    <message>
        <source>Who would si&amp;gn?</source>
        <translation>预览办理人(&amp;G)</translation>
    </message>
    <message>
        <source>Sign and &amp;submit</source>
        <translation>签名并提交(&amp;S)</translation>
    </message>
    <message>
        <source>No process can be read in this workspace.</source>
        <translation>本工作区没有可用的流程。</translation>
    </message>
    <message>
        <source>nothing is carried out by the program</source>
        <translation>程序不自动办理</translation>
    </message>
    <message>
        <source>the plan as it then stands becomes a baseline</source>
        <translation>届时的计划固化为基线</translation>
    </message>
    <message>
        <source>the project moves to the stage of execution</source>
        <translation>项目转入实施阶段</translation>
    </message>
    <message>
        <source>the first amount of the form becomes the approved budget</source>
        <translation>表单首个金额成为概算</translation>
    </message>
    <message>
        <source>nobody: somebody has to be assigned</source>
        <translation>无人：须指派</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>the person of the form gets the role that it names</source>
        <translation>表单所填人员获得所填角色</translation>
    </message>
    <message>
        <source>the person of the form loses the role that it names</source>
        <translation>收回表单所填人员的所填角色</translation>
    </message>
    <message>
        <source>who starts it may export once from the project</source>
        <translation>准予申请人从本项目导出一次</translation>
    </message>
    <message>
        <source>who starts it may print once from the project</source>
        <translation>准予申请人打印本项目一次</translation>
    </message>
    <message>
        <source>Name a person, and a role as it is called on the page of powers.</source>
        <translation>请填写人员，以及“权限”页中的角色名称。</translation>
    </message>
</context>
<context>
    <name>zs::NewFollowUpDialog</name>
    <message>
        <source>New follow-up</source>
        <translation>新建督办</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>依据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation>督办内容(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>承办人(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>期限(&amp;U)</translation>
    </message>
    <message>
        <source>There is no approved case or decided topic that you had a part in.</source>
        <translation>没有您参与的已批准审批或已决定议题。</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>建立(&amp;M)</translation>
    </message>
</context>
<context>
    <name>zs::NewMeetingDialog</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>安排会议</translation>
    </message>
    <message>
        <source>Name or pinyin initials</source>
        <translation>姓名或拼音首字母</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>名称(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kind of meeting</source>
        <translation>会议类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Secrecy la&amp;bel</source>
        <translation>密级(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>查找(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>参会人员(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Plan the meeting</source>
        <translation>安排会议(&amp;P)</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>%1的身份</translation>
    </message>
    <message>
        <source>(not invited)</source>
        <translation>（不参会）</translation>
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
        <source>Enter the project&apos;s code.</source>
        <translation>请输入项目代码。</translation>
    </message>
    <message>
        <source>Enter the project&apos;s name.</source>
        <translation>请输入项目名称。</translation>
    </message>
    <message>
        <source>Plan s&amp;tart</source>
        <translation>计划开始日期(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Way of investing</source>
        <translation>投资方式(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;ontent and scale</source>
        <translation>建设内容及规模(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>建设地点(&amp;P)</translation>
    </message>
</context>
<context>
    <name>zs::NodePanel</name>
    <message>
        <source>The chosen step</source>
        <translation>所选环节</translation>
    </message>
    <message>
        <source>Choose a step in the diagram.</source>
        <translation>请在流程图中选择环节。</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>标识(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Waits</source>
        <translation>等待(&amp;W)</translation>
    </message>
    <message>
        <source> working days</source>
        <translation> 个工作日</translation>
    </message>
    <message>
        <source>Tells</source>
        <translation>告知对象</translation>
    </message>
    <message>
        <source>P&amp;rocess</source>
        <translation>流程(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Matter</source>
        <translation>事项(&amp;M)</translation>
    </message>
    <message>
        <source>The case ends as approved</source>
        <translation>以批准结束</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>签署方式(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>通过比例(&amp;H)</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>If nobody is left</source>
        <translation>无人可签时</translation>
    </message>
    <message>
        <source>The starter may sign, too</source>
        <translation>发起人也可签署</translation>
    </message>
    <message>
        <source>May be agreed to in batches</source>
        <translation>允许批量同意</translation>
    </message>
    <message>
        <source>An outside system may answer it</source>
        <translation>允许由外部系统答复</translation>
    </message>
    <message>
        <source>Signers may</source>
        <translation>签署人可以</translation>
    </message>
    <message>
        <source>A refusal goes back to the starter</source>
        <translation>不同意时退回发起人</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>办理时限(&amp;D)</translation>
    </message>
    <message>
        <source>R&amp;eminder before</source>
        <translation>提前提醒(&amp;E)</translation>
    </message>
    <message>
        <source>Told when late</source>
        <translation>超期告知</translation>
    </message>
    <message>
        <source>The first branch whose condition holds is taken; the last one is for all other cases. Choose a branch in the diagram to edit it.</source>
        <translation>自左向右取第一个条件成立的分支，最后一个用于其他情形。在流程图中选中分支即可编辑。</translation>
    </message>
    <message>
        <source>All branches run at the same time; the case goes on when every one is done.</source>
        <translation>各分支同时办理，全部办完后继续。</translation>
    </message>
    <message>
        <source>Add a &amp;branch</source>
        <translation>添加分支(&amp;B)</translation>
    </message>
    <message>
        <source>This way is taken when</source>
        <translation>走此分支的条件</translation>
    </message>
    <message>
        <source>This way is taken when no other is.</source>
        <translation>其他分支都不成立时走此分支。</translation>
    </message>
    <message>
        <source>&amp;Remove this branch</source>
        <translation>删除该分支(&amp;R)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>选择...</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
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
    <name>zs::OfficeDialog</name>
    <message>
        <source>The office&apos;s fingerprint</source>
        <translation>单位指纹</translation>
    </message>
    <message>
        <source>&amp;Fingerprint as the office tells it:</source>
        <translation>单位告知的指纹(&amp;F)：</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>&amp;Trust this office</source>
        <translation>信任该单位(&amp;T)</translation>
    </message>
</context>
<context>
    <name>zs::OutsideDialog</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Gets at most</source>
        <translation>最高密级</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Read the &amp;key...</source>
        <translation>读取公钥(&amp;K)...</translation>
    </message>
    <message>
        <source>Read the &amp;certificate...</source>
        <translation>读取证书(&amp;C)...</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>新增(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Strike off</source>
        <translation>注销(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>登记(&amp;R)</translation>
    </message>
    <message>
        <source>Outside systems</source>
        <translation>外部系统</translation>
    </message>
    <message>
        <source>Registered outside systems</source>
        <translation>已登记的外部系统</translation>
    </message>
    <message>
        <source>empty: files only</source>
        <translation>留空：仅以文件交换</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>公钥指纹</translation>
    </message>
    <message>
        <source>Gets at &amp;most</source>
        <translation>最高密级(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>辨认证书</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Only these systems get approvals, and only answers signed with their keys count. Compare the fingerprint with theirs. Without an address the program sends nothing by itself.</source>
        <translation>只向这些系统交出审批件，只有以其密钥签名的答复才有效。请与对方核对公钥指纹。没有地址时，程序自身不发送任何内容。</translation>
    </message>
    <message>
        <source>files only</source>
        <translation>仅以文件交换</translation>
    </message>
    <message>
        <source>The public key of the outside system</source>
        <translation>外部系统的公钥</translation>
    </message>
    <message>
        <source>Keys (*.hex *.pub *.key *.txt)</source>
        <translation>公钥文件 (*.hex *.pub *.key *.txt)</translation>
    </message>
    <message>
        <source>The certificate by which the address is known, or that of who issues for it</source>
        <translation>用以辨认该地址的证书，或其签发机构的证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>尚无公钥</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>无证书</translation>
    </message>
    <message>
        <source>a certificate that was read</source>
        <translation>已读取证书</translation>
    </message>
    <message>
        <source>Strike “%1” off?</source>
        <translation>注销“%1”吗？</translation>
    </message>
    <message>
        <source>Answers of it count no more, also those that are still awaited.</source>
        <translation>该系统的答复不再有效，包括尚在等待的答复。</translation>
    </message>
    <message>
        <source>Strike it off</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>变更(&amp;G)</translation>
    </message>
</context>
<context>
    <name>zs::OverlapPanel</name>
    <message>
        <source>Open</source>
        <translation>待协调</translation>
    </message>
    <message>
        <source>Coordinated</source>
        <translation>已协调</translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation>无冲突</translation>
    </message>
    <message>
        <source>Settle works that meet</source>
        <translation>办理时空冲突</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>结果(&amp;R)：</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>协调意见</translation>
    </message>
    <message>
        <source>Who digs first, in which window, on what document this rests</source>
        <translation>由谁先行开挖、施工窗口及依据文件</translation>
    </message>
    <message>
        <source>&amp;Agreed:</source>
        <translation>协调意见(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>办理(&amp;S)</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Ground (m²)</source>
        <translation>地块（平方米）</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Shared window</source>
        <translation>建议共同窗口</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Record result...</source>
        <translation>登记结果(&amp;R)...</translation>
    </message>
    <message>
        <source>Ta&amp;ke list out...</source>
        <translation>导出清单(&amp;K)...</translation>
    </message>
    <message>
        <source>Works that meet</source>
        <translation>时空冲突</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>dug again after %1</source>
        <translation>间隔 %1 天再次开挖</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No two works that are drawn on the map want the same ground at the same time.</source>
        <translation>地图上已绘制的作业没有在同一时间占用同一地块的情况。</translation>
    </message>
    <message>
        <source>%1 pairs of works want the same ground, %2 of them are not settled.</source>
        <translation>共有 %1 对作业占用同一地块，其中 %2 对尚未办理。</translation>
    </message>
    <message>
        <source>Works that meet in place and time</source>
        <translation>时空冲突清单</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>清单已写入 %1。</translation>
    </message>
</context>
<context>
    <name>zs::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>There are no projects yet that you may read.</source>
        <translation>还没有您可以查看的项目。</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>打印(&amp;P)...</translation>
    </message>
    <message>
        <source>The figures and the three pictures on one sheet, as PDF</source>
        <translation>将各项数字和三张图表输出为一页 PDF</translation>
    </message>
    <message>
        <source>E&amp;xport the list...</source>
        <translation>导出列表(&amp;X)...</translation>
    </message>
    <message>
        <source>Shows the projects behind this number</source>
        <translation>显示此数字对应的项目</translation>
    </message>
    <message>
        <source>Investment by district</source>
        <translation>各区投资</translation>
    </message>
    <message>
        <source>Projects by stage</source>
        <translation>各阶段项目数</translation>
    </message>
    <message>
        <source>Funds by source</source>
        <translation>各来源资金</translation>
    </message>
    <message>
        <source>The same numbers stand in the list below.</source>
        <translation>下方列表有相同的数字。</translation>
    </message>
    <message>
        <source>Projects &amp;behind:</source>
        <translation>对应项目(&amp;B)：</translation>
    </message>
    <message>
        <source>The number that is looked behind</source>
        <translation>所查看的数字</translation>
    </message>
    <message>
        <source>Projects behind the number</source>
        <translation>数字对应的项目</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation>储备</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>在建</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Rule warnings</source>
        <translation>规则预警</translation>
    </message>
    <message>
        <source>%1: %2 projects, %3</source>
        <translation>%1：%2 个项目，%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>District: %1</source>
        <translation>所在区：%1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>阶段：%1</translation>
    </message>
    <message>
        <source>Funds: %1</source>
        <translation>资金：%1</translation>
    </message>
    <message>
        <source>The list was written: %1</source>
        <translation>列表已导出：%1</translation>
    </message>
    <message>
        <source>Print the overview</source>
        <translation>打印总览</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>The overview was written: %1</source>
        <translation>总览已输出：%1</translation>
    </message>
</context>
<context>
    <name>zs::PackDialog</name>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>No rule differs.</source>
        <translation>没有规则变化。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>载入时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>载入人</translation>
    </message>
    <message>
        <source>Packs of rules</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>The chosen pack, or what a file would change</source>
        <translation>所选规则包，或文件会带来的变化</translation>
    </message>
    <message>
        <source>&amp;Look at a file...</source>
        <translation>查看文件(&amp;L)...</translation>
    </message>
    <message>
        <source>Checks the signature and shows what would change; nothing is changed yet</source>
        <translation>验证签名并显示变化，尚不改变任何内容</translation>
    </message>
    <message>
        <source>&amp;Bring into force</source>
        <translation>生效(&amp;B)</translation>
    </message>
    <message>
        <source>Where the three administrators are appointed, a second one must confirm</source>
        <translation>任命三员后，须由另一名管理员确认</translation>
    </message>
    <message>
        <source>Take &amp;out of force</source>
        <translation>停用(&amp;O)</translation>
    </message>
    <message>
        <source>What is shipped holds again; the pack is kept</source>
        <translation>恢复随程序提供的规则；规则包保留</translation>
    </message>
    <message>
        <source>&amp;Sign a pack...</source>
        <translation>签名规则包(&amp;S)...</translation>
    </message>
    <message>
        <source>Writes a pack as a file signed with your key, for others to bring in</source>
        <translation>用您的密钥签名并写成文件，供他处载入</translation>
    </message>
    <message>
        <source>&amp;Trust an issuer...</source>
        <translation>登记发布单位(&amp;T)...</translation>
    </message>
    <message>
        <source>Registers whose signed packs are taken here</source>
        <translation>登记可接受其签名规则包的单位</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>of this site</source>
        <translation>本级</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>It waits for a second administrator: see System, Powers.</source>
        <translation>等待另一名管理员确认：见“系统—权限”。</translation>
    </message>
    <message>
        <source>%1, version %2.</source>
        <translation>%1，第 %2 版。</translation>
    </message>
    <message>
        <source>Choose “Look at a file...” to see what a newer pack would change.</source>
        <translation>选择“查看文件”，了解新规则包会带来的变化。</translation>
    </message>
    <message>
        <source>signed by %1, the signature holds</source>
        <translation>由%1签名，签名有效</translation>
    </message>
    <message>
        <source>not signed: rules of this site&apos;s own</source>
        <translation>未签名：本级自定规则</translation>
    </message>
    <message>
        <source>%1: version %2 instead of %3</source>
        <translation>%1：第 %2 版替换 %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Pack of rules</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Packs of rules (*.json)</source>
        <translation>规则包 (*.json)</translation>
    </message>
    <message>
        <source>Take this pack of rules out of force?</source>
        <translation>停用此规则包？</translation>
    </message>
    <message>
        <source>What is shipped holds again. The pack stays in the list.</source>
        <translation>恢复随程序提供的规则，规则包仍保留在列表中。</translation>
    </message>
    <message>
        <source>Take out of force</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Pack of rules to sign</source>
        <translation>要签名的规则包</translation>
    </message>
    <message>
        <source>Signed pack of rules</source>
        <translation>已签名的规则包</translation>
    </message>
    <message>
        <source>-signed</source>
        <translation>-已签名</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>A pack signed by that issuer</source>
        <translation>该单位签名的规则包</translation>
    </message>
    <message>
        <source>Trust an issuer</source>
        <translation>登记发布单位</translation>
    </message>
    <message>
        <source>Name of the issuer:</source>
        <translation>发布单位名称：</translation>
    </message>
    <message>
        <source>Registered, or proposed to a second administrator: %1</source>
        <translation>已登记，或已提交另一名管理员确认：%1</translation>
    </message>
</context>
<context>
    <name>zs::PagePreview</name>
    <message>
        <source>Page preview</source>
        <translation>页面预览</translation>
    </message>
</context>
<context>
    <name>zs::PageSetupDialog</name>
    <message>
        <source>Page set-up and print</source>
        <translation>页面设置与打印</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>上一页 (Page Up)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页 (Page Down)</translation>
    </message>
    <message>
        <source>Zoom of the preview</source>
        <translation>预览缩放</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>全部页</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Pictures: a file for each page</source>
        <translation>图片：每页一个文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Keep the set-up</source>
        <translation>保存设置(&amp;K)</translation>
    </message>
    <message>
        <source>SV&amp;G...</source>
        <translation>SVG(&amp;G)...</translation>
    </message>
    <message>
        <source>P&amp;icture (PNG)...</source>
        <translation>图片 PNG(&amp;I)...</translation>
    </message>
    <message>
        <source>PD&amp;F...</source>
        <translation>PDF(&amp;F)...</translation>
    </message>
    <message>
        <source>Pri&amp;nt...</source>
        <translation>打印(&amp;N)...</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>共 1 页</translation>
    </message>
    <message>
        <source>%1 pages: %2 wide, %3 tall</source>
        <translation>共 %1 页：横向 %2 页，纵向 %3 页</translation>
    </message>
    <message>
        <source>%1. Paper %2. Letters at %3 %.</source>
        <translation>%1。纸张 %2。字号 %3%。</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>zs::PageSetupForm</name>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>标题栏</translation>
    </message>
    <message>
        <source>%1 (%2 x %3 mm)</source>
        <translation>%1（%2 × %3 毫米）</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自定义尺寸</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>纸张宽度</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>纸张高度</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>左边距</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>上边距</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>右边距</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>下边距</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>In grey, with patterns</source>
        <translation>灰度，以图案区分</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>方向(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>左(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation>上(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>右(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Bottom</source>
        <translation>下(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>字号比例</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>As many as it takes</source>
        <translation>按需要</translation>
    </message>
    <message>
        <source>Pages wide</source>
        <translation>页宽数</translation>
    </message>
    <message>
        <source>Pages tall</source>
        <translation>页高数</translation>
    </message>
    <message>
        <source>&amp;Size of the letters</source>
        <translation>字号比例(&amp;S)</translation>
    </message>
    <message>
        <source>Pages &amp;wide</source>
        <translation>横向页数(&amp;W)</translation>
    </message>
    <message>
        <source>Pages t&amp;all</source>
        <translation>纵向页数(&amp;A)</translation>
    </message>
    <message>
        <source>A time axis is stretched to the pages wide. Letters are made smaller only where the pages would not do.</source>
        <translation>时间轴自动拉伸，占满横向页数；只有页数不够时才缩小字号。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows on the screen</source>
        <translation>屏幕上显示的行</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>选中的行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>整个计划</translation>
    </message>
    <message>
        <source>Time on the screen</source>
        <translation>屏幕上显示的时间</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>指定起止日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Column up</source>
        <translation>列上移</translation>
    </message>
    <message>
        <source>Column &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Column down</source>
        <translation>列下移</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Repeat the &amp;columns on each page</source>
        <translation>每页重复列(&amp;C)</translation>
    </message>
    <message>
        <source>Repeat the time &amp;scale on each page</source>
        <translation>每页重复时间刻度(&amp;S)</translation>
    </message>
    <message>
        <source>Number the sheets b&amp;y row and column (2-3)</source>
        <translation>按行列为分页编号，如 2-3(&amp;Y)</translation>
    </message>
    <message>
        <source>C&amp;ut marks at the corners</source>
        <translation>四角裁切标记(&amp;U)</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>页眉</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>页脚</translation>
    </message>
    <message>
        <source>&amp;Overlap for gluing</source>
        <translation>拼接重叠(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>页眉(&amp;H)</translation>
    </message>
    <message>
        <source>Foot&amp;er</source>
        <translation>页脚(&amp;E)</translation>
    </message>
    <message>
        <source>The secrecy label %1 is printed above and below every page.</source>
        <translation>每页的上方和下方都印密级“%1”，不能取消。</translation>
    </message>
    <message>
        <source>Legend and title block</source>
        <translation>图例和标题栏</translation>
    </message>
    <message>
        <source>Below the last pages</source>
        <translation>在最后一排页面下方</translation>
    </message>
    <message>
        <source>Below each page</source>
        <translation>在每页下方</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>图例(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Title block</source>
        <translation>标题栏(&amp;T)</translation>
    </message>
    <message>
        <source>Prepared by unit</source>
        <translation>编制单位</translation>
    </message>
    <message>
        <source>Plan version</source>
        <translation>计划版本</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>位置(&amp;P)</translation>
    </message>
    <message>
        <source>Prepared by &amp;unit</source>
        <translation>编制单位(&amp;U)</translation>
    </message>
    <message>
        <source>Plan &amp;version</source>
        <translation>计划版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Signature boxes</source>
        <translation>签字栏</translation>
    </message>
    <message>
        <source>Signature box</source>
        <translation>签字栏</translation>
    </message>
    <message>
        <source>Name in it</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>The first box bears the name %1 unless another is given.</source>
        <translation>第一栏默认填写姓名：%1，可另行填写。</translation>
    </message>
    <message>
        <source>&amp;Add a box</source>
        <translation>增加一栏(&amp;A)</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>增加一栏</translation>
    </message>
    <message>
        <source>Re&amp;move the box</source>
        <translation>删除此栏(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>删除此栏</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>会签</translation>
    </message>
    <message>
        <source>Letters are made smaller only where the pages would not do.</source>
        <translation>只有页数不够时才缩小文字。</translation>
    </message>
</context>
<context>
    <name>zs::PaperDialog</name>
    <message>
        <source>Ha&amp;s a date</source>
        <translation>有日期(&amp;S)</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>修改文件</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>登记文件</translation>
    </message>
    <message>
        <source>(no file)</source>
        <translation>(无附件)</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>(none of the required ones)</source>
        <translation>(不属于规定要件)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>&amp;Fulfils</source>
        <translation>对应要件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>文号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>印发单位(&amp;I)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>This paper needs its document number before the step can pass.</source>
        <translation>环节通过前须登记本文件的文号。</translation>
    </message>
    <message>
        <source>This paper needs its date before the step can pass.</source>
        <translation>环节通过前须登记本文件的日期。</translation>
    </message>
    <message>
        <source>Written in: %1</source>
        <translation>依据:%1</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>附件(&amp;L)</translation>
    </message>
</context>
<context>
    <name>zs::PapersPanel</name>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>印发单位</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Documents of the project</source>
        <translation>项目文件</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Cannot tell whether it is needed</source>
        <translation>无法判断是否需要</translation>
    </message>
    <message>
        <source>Number missing</source>
        <translation>缺文号</translation>
    </message>
    <message>
        <source>Date missing</source>
        <translation>缺日期</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>齐全</translation>
    </message>
    <message>
        <source>Not a required one</source>
        <translation>非规定要件</translation>
    </message>
    <message>
        <source>(project)</source>
        <translation>(项目)</translation>
    </message>
    <message>
        <source>No document stands here yet. Approvals, reports and minutes are entered with their numbers and dates.</source>
        <translation>尚未登记文件。批复、报告、纪要可连同文号和日期在此登记。</translation>
    </message>
    <message>
        <source>%1 documents, %2 missing or not complete</source>
        <translation>已登记 %1 份,缺少或不全 %2 份</translation>
    </message>
    <message>
        <source>The document was kept: %1</source>
        <translation>文件已保存:%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Removed: %1. Undo brings it back.</source>
        <translation>已移除:%1。可以撤销。</translation>
    </message>
    <message>
        <source>Fi&amp;les...</source>
        <translation>附件(&amp;L)…</translation>
    </message>
    <message>
        <source>Ed&amp;it...</source>
        <translation>修改(&amp;I)…</translation>
    </message>
    <message>
        <source>Add a docume&amp;nt...</source>
        <translation>登记文件(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>zs::ParticularsDialog</name>
    <message>
        <source>Particulars of “%1”</source>
        <translation>“%1”的基本信息</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>项目代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Basis for having no code</source>
        <translation>无项目代码的依据(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>项目名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>项目类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Way of investing</source>
        <translation>投资方式(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Procurement</source>
        <translation>采购方式(&amp;P)</translation>
    </message>
    <message>
        <source>Content and sc&amp;ale</source>
        <translation>建设内容及规模(&amp;A)</translation>
    </message>
    <message>
        <source>as the online platform gave it</source>
        <translation>在线平台赋予的代码</translation>
    </message>
    <message>
        <source>only for a classified project</source>
        <translation>仅涉密项目填写</translation>
    </message>
    <message>
        <source>Where and what for</source>
        <translation>地点与归属</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>建设地点(&amp;L)</translation>
    </message>
    <message>
        <source>Lon&amp;gitude (degrees, CGCS2000)</source>
        <translation>经度（度，CGCS2000）(&amp;G)</translation>
    </message>
    <message>
        <source>La&amp;titude (degrees, CGCS2000)</source>
        <translation>纬度（度，CGCS2000）(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xtent around it (m)</source>
        <translation>周边范围（米）(&amp;X)</translation>
    </message>
    <message>
        <source>Di&amp;vision</source>
        <translation>行政区划(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Industry</source>
        <translation>国民经济行业(&amp;I)</translation>
    </message>
    <message>
        <source>Se&amp;rves</source>
        <translation>服务任务(&amp;R)</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>单位与日期</translation>
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
        <source>Approved &amp;on</source>
        <translation>批准日期(&amp;O)</translation>
    </message>
    <message>
        <source>Planned &amp;start</source>
        <translation>计划开始(&amp;S)</translation>
    </message>
    <message>
        <source>Planned &amp;finish</source>
        <translation>计划完成(&amp;F)</translation>
    </message>
    <message>
        <source>Finish&amp;ed on</source>
        <translation>完成日期(&amp;E)</translation>
    </message>
    <message>
        <source>Amounts are not edited here: each figure of the project has its own paper.</source>
        <translation>金额不在这里修改：每一项投资数各有文件依据。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+回车）</translation>
    </message>
    <message>
        <source>%1 (not in the dictionary)</source>
        <translation>%1（字典中没有）</translation>
    </message>
    <message>
        <source>Tag&amp;s</source>
        <translation>标签(&amp;S)</translation>
    </message>
    <message>
        <source>Le&amp;ader</source>
        <translation>负责人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
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
    <name>zs::PassphraseForm</name>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新口令(&amp;N)</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>再次输入新口令(&amp;G)</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
</context>
<context>
    <name>zs::PaymentDialog</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Progress of the contract, as claimed</source>
        <translation>申报的合同进度</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Change a payment</source>
        <translation>修改支付申请</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>新建支付申请</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>合同(&amp;C)</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>编号(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Progress of the contract, as claimed</source>
        <translation>申报的合同进度(&amp;P)</translation>
    </message>
    <message>
        <source>As&amp;ked for on</source>
        <translation>申请日期(&amp;K)</translation>
    </message>
    <message>
        <source>Paid &amp;for</source>
        <translation>用途(&amp;F)</translation>
    </message>
    <message>
        <source>Keep &amp;it</source>
        <translation>保存(&amp;I)</translation>
    </message>
</context>
<context>
    <name>zs::PaymentPage</name>
    <message>
        <source>Payments</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Progress as claimed</source>
        <translation>申报进度</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>&amp;New payment...</source>
        <translation>新建支付(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Modify...</source>
        <translation>修改(&amp;M)...</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the draft %1?</source>
        <translation>删除草稿 %1？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The draft was removed.</source>
        <translation>草稿已删除。</translation>
    </message>
    <message>
        <source>&amp;Start approval...</source>
        <translation>启动审批(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Confirm payment...</source>
        <translation>确认支付(&amp;C)...</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>Paid:</source>
        <translation>已支付：</translation>
    </message>
    <message>
        <source>voucher %1</source>
        <translation>凭证 %1</translation>
    </message>
    <message>
        <source>Before paying:</source>
        <translation>支付前检查：</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>You have no signing key in this session. Make one on the page of approvals, or log in anew.</source>
        <translation>本次登录没有签名密钥。请在“审批”页生成，或者重新登录。</translation>
    </message>
    <message>
        <source>The payment was kept.</source>
        <translation>支付申请已保存。</translation>
    </message>
    <message>
        <source>The approval of the payment was started.</source>
        <translation>已启动支付审批。</translation>
    </message>
    <message>
        <source>Confirm a payment</source>
        <translation>确认支付</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支付日期</translation>
    </message>
    <message>
        <source>&amp;Post it</source>
        <translation>入账(&amp;P)</translation>
    </message>
    <message>
        <source>The payment is confirmed and posted.</source>
        <translation>支付已确认并入账。</translation>
    </message>
</context>
<context>
    <name>zs::PeopleDialog</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>新增人员(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Give a log-in...</source>
        <translation>开通登录(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Take the log-in away</source>
        <translation>收回登录(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>People and log-ins</source>
        <translation>人员与账户</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>姓名(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>职务(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>may log in</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>none</source>
        <translation>未开通</translation>
    </message>
    <message>
        <source>The system administrator keeps people and log-ins. A first passphrase is changed by its person before any work. Who holds roles gets a new one only when a second administrator agrees.</source>
        <translation>人员与账户由系统管理员维护。初始口令须由本人首次登录时更改。对已授予角色的人员重新发放口令，须经另一名管理员确认。</translation>
    </message>
    <message>
        <source>Comes &amp;back</source>
        <translation>返岗(&amp;B)</translation>
    </message>
    <message>
        <source>Has le&amp;ft...</source>
        <translation>离岗登记(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Add the person</source>
        <translation>添加人员(&amp;A)</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Ask a second administrator?</source>
        <translation>是否提请另一名管理员确认？</translation>
    </message>
    <message>
        <source>%1 holds roles. Another of the three administrators has to confirm this first, on the page of powers; then come back here.</source>
        <translation>%1 已被授予角色。须先由三员中的另一人在“权限”页确认，然后再回到此处办理。</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提请确认</translation>
    </message>
    <message>
        <source>Proposed; another of the three administrators has to confirm it.</source>
        <translation>已提请，待三员中的另一人确认。</translation>
    </message>
    <message>
        <source>First passphrase of %1</source>
        <translation>%1 的初始口令</translation>
    </message>
    <message>
        <source>It is good once: its person must choose another.</source>
        <translation>仅供首次登录使用，本人登录后必须更改：</translation>
    </message>
    <message>
        <source>Once more, against slips of the keys:</source>
        <translation>请再输入一次，以防误键：</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
    <message>
        <source>%1 may log in now, and must choose a passphrase first.</source>
        <translation>%1 现在可以登录，首次登录须先更改口令。</translation>
    </message>
    <message>
        <source>%1 may not log in any more.</source>
        <translation>%1 不能再登录。</translation>
    </message>
    <message>
        <source>%1 is back. Give a log-in next.</source>
        <translation>%1 已返岗，请开通登录。</translation>
    </message>
    <message>
        <source>Has %1 left?</source>
        <translation>登记 %1 离岗？</translation>
    </message>
    <message>
        <source>The log-in ends and no role counts any more. What was signed stays. Steps that wait for this person are told to who administers the processes.</source>
        <translation>其登录立即终止，角色不再有效，已签署的意见保留。待其办理的审批环节将通知流程管理员。</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>登记离岗</translation>
    </message>
    <message>
        <source>%1 has left; nothing waits for this person.</source>
        <translation>%1 已离岗，没有待其办理的事项。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has left; %n step(s) of approvals wait to be given to somebody else.</source>
        <translation>
            <numerusform>%1 已离岗，有 %n 个审批环节待改派他人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Log-&amp;in name</source>
        <translation>登录名(&amp;I)</translation>
    </message>
    <message>
        <source>Added. Give a log-in next; the security administrator gives roles and clearance.</source>
        <translation>已添加。下一步请开通登录；角色和涉密等级由安全保密管理员授予。</translation>
    </message>
</context>
<context>
    <name>zs::PeoplePanel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>this project</source>
        <translation>本项目</translation>
    </message>
    <message>
        <source>own projects</source>
        <translation>本人负责的项目</translation>
    </message>
    <message>
        <source>the unit&apos;s projects</source>
        <translation>本单位项目</translation>
    </message>
    <message>
        <source>the unit and those below it</source>
        <translation>本单位及下级</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>项目负责人</translation>
    </message>
    <message>
        <source>Stands in for %1</source>
        <translation>%1 的代理人</translation>
    </message>
    <message>
        <source>Must keep away</source>
        <translation>须回避</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Find people by name, unit, role or pinyin initials</source>
        <translation>按姓名、单位、角色或拼音首字母查找</translation>
    </message>
    <message>
        <source>People of the project</source>
        <translation>项目人员</translation>
    </message>
    <message>
        <source>The three administrators are not appointed yet: everybody may do everything.</source>
        <translation>三员尚未任命,目前人人可以办理所有事项。</translation>
    </message>
    <message>
        <source>Who may do what is given on the page of powers.</source>
        <translation>权限在“系统”页的“权限”中授予。</translation>
    </message>
</context>
<context>
    <name>zs::PeriodTable</name>
    <message>
        <source>Earned value by status date</source>
        <translation>分期挣值</translation>
    </message>
    <message>
        <source>Status date</source>
        <translation>状态日期</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>EV</source>
        <translation>EV</translation>
    </message>
    <message>
        <source>AC</source>
        <translation>AC</translation>
    </message>
    <message>
        <source>SPI</source>
        <translation>SPI</translation>
    </message>
    <message>
        <source>CPI</source>
        <translation>CPI</translation>
    </message>
    <message>
        <source>EV of the period</source>
        <translation>本期 EV</translation>
    </message>
    <message>
        <source>AC of the period</source>
        <translation>本期 AC</translation>
    </message>
    <message>
        <source>Forecast finish</source>
        <translation>预测完成</translation>
    </message>
    <message>
        <source>Measured against</source>
        <translation>计量基线</translation>
    </message>
    <message>
        <source>a baseline that was deleted since</source>
        <translation>已删除的基线</translation>
    </message>
    <message>
        <source>the plan itself</source>
        <translation>计划本身</translation>
    </message>
    <message>
        <source>Measured in another unit: not a point of the S-curve</source>
        <translation>计量单位不同，不是 S 形曲线上的点</translation>
    </message>
    <message>
        <source>Go back to the plan to keep or delete its figures.</source>
        <translation>请回到计划后再留存或删除数据。</translation>
    </message>
    <message>
        <source>Moving the status date keeps them by itself</source>
        <translation>移动状态日期时会自动留存</translation>
    </message>
    <message>
        <source>Keep the present figures</source>
        <translation>留存当前数据</translation>
    </message>
    <message>
        <source>Delete the figures of %1</source>
        <translation>删除 %1 的数据</translation>
    </message>
    <message>
        <source>The figures kept for %1 are deleted. Undo brings them back.</source>
        <translation>%1 的留存数据已删除，可撤销恢复。</translation>
    </message>
    <message>
        <source>Keep the present f&amp;igures</source>
        <translation>留存当前数据(&amp;I)</translation>
    </message>
    <message>
        <source>Dele&amp;te kept figures</source>
        <translation>删除留存数据(&amp;T)</translation>
    </message>
</context>
<context>
    <name>zs::PlacePage</name>
    <message>
        <source>for example the name of the office</source>
        <translation>例如单位名称</translation>
    </message>
    <message>
        <source>Where the new workspace lies</source>
        <translation>新工作区的位置</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Na&amp;me of the workspace</source>
        <translation>工作区名称(&amp;M)</translation>
    </message>
    <message>
        <source>One encrypted file. Key slots, attached files and backups lie beside it; choose a place that is backed up.</source>
        <translation>工作区是一个加密文件，密钥槽、附件和备份存放在旁边；请选择有备份的位置。</translation>
    </message>
    <message>
        <source>Zhengshu workspace (*.zsw)</source>
        <translation>政枢工作区 (*.zsw)</translation>
    </message>
</context>
<context>
    <name>zs::PlanControls</name>
    <message>
        <source>&amp;Why is it there?</source>
        <translation>为什么排在这里(&amp;W)？</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Settings of the plan, links to other projects, float paths</source>
        <translation>计划设置、跨项目关联、浮动路径</translation>
    </message>
    <message>
        <source>Plan &amp;settings...</source>
        <translation>计划设置(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Links to other projects...</source>
        <translation>跨项目关联(&amp;L)...</translation>
    </message>
    <message>
        <source>&amp;Float paths...</source>
        <translation>浮动路径(&amp;F)...</translation>
    </message>
    <message>
        <source>Why the current task is on its date (F4)</source>
        <translation>当前任务为什么排在这一天（F4）</translation>
    </message>
</context>
<context>
    <name>zs::PlanDesk</name>
    <message>
        <source>No plan is open.</source>
        <translation>没有打开的计划。</translation>
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
        <source>There is no working time between the task&apos;s start and that day.</source>
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
    <name>zs::PlanItemDialog</name>
    <message>
        <source>Planned investment</source>
        <translation>计划投资</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Add to the goals</source>
        <translation>添加规划任务</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>（未填）</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>编号(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Fro&amp;m year</source>
        <translation>起始年(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;To year</source>
        <translation>终止年(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unit in charge</source>
        <translation>牵头单位(&amp;U)</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>目标(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Planned investment</source>
        <translation>计划投资(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Filter by words or pinyin initials</source>
        <translation>按文字或拼音首字母筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>选定(&amp;H)</translation>
    </message>
</context>
<context>
    <name>zs::PlanPage</name>
    <message>
        <source>A project&apos;s plan is shown here as a task tree with bars. Choose a project first.</source>
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
    <message>
        <source>Gantt chart</source>
        <translation>横道图</translation>
    </message>
    <message>
        <source>Views of the plan</source>
        <translation>计划视图</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量检查</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>&amp;Label...</source>
        <translation>密级(&amp;L)...</translation>
    </message>
    <message>
        <source>Set the secrecy label of this project</source>
        <translation>设定本项目的密级</translation>
    </message>
    <message>
        <source>Set the secrecy label</source>
        <translation>设定密级</translation>
    </message>
    <message>
        <source>The secrecy label was set.</source>
        <translation>密级已设定。</translation>
    </message>
</context>
<context>
    <name>zs::PlanSettingsDialog</name>
    <message>
        <source>Plan settings</source>
        <translation>计划设置</translation>
    </message>
    <message>
        <source>from its start</source>
        <translation>从开始日期向后推算</translation>
    </message>
    <message>
        <source>back from its finish</source>
        <translation>从完成日期向前倒排</translation>
    </message>
    <message>
        <source>&amp;Scheduled</source>
        <translation>推算方式(&amp;S)</translation>
    </message>
    <message>
        <source>Start or finish &amp;date</source>
        <translation>开始或完成日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>日历(&amp;C)</translation>
    </message>
    <message>
        <source>Every chain without successors has its &amp;own critical path</source>
        <translation>每条没有后续任务的链各有一条关键路径(&amp;O)</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>A task with no more total float than this is critical</source>
        <translation>总时差不超过此值的任务为关键任务</translation>
    </message>
    <message>
        <source>&amp;Lags count on the calendar of</source>
        <translation>延隔按谁的日历计算(&amp;L)</translation>
    </message>
    <message>
        <source>Work o&amp;ut of sequence</source>
        <translation>失序作业(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;ritical up to a float of</source>
        <translation>关键任务的总时差上限(&amp;R)</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>A working da&amp;y has</source>
        <translation>一个工作日为(&amp;Y)</translation>
    </message>
    <message>
        <source>A working &amp;week has</source>
        <translation>一个工作周为(&amp;W)</translation>
    </message>
    <message>
        <source>A working &amp;month has</source>
        <translation>一个工作月为(&amp;M)</translation>
    </message>
    <message>
        <source>These three only say how durations are written in days, weeks and months; what is worked when is the calendar&apos;s.</source>
        <translation>这三项只用于工期按天、周、月的换算；何时工作由日历规定。</translation>
    </message>
    <message>
        <source>Microsoft Project counts so, and new plans here.</source>
        <translation>Microsoft Project 的算法，也是本程序新计划的默认值。</translation>
    </message>
    <message>
        <source>The default of Primavera P6.</source>
        <translation>Primavera P6 的默认值。</translation>
    </message>
    <message>
        <source>All lags count on the project&apos;s own calendar.</source>
        <translation>所有延隔都按项目日历计算。</translation>
    </message>
    <message>
        <source>Lags run day and night, holidays too.</source>
        <translation>延隔昼夜连续计算，节假日也计入。</translation>
    </message>
    <message>
        <source>What is left of work that began too early waits for its predecessors.</source>
        <translation>提前开始的工作，剩余部分等待前置任务完成后再继续。</translation>
    </message>
    <message>
        <source>What is left of work that began too early goes on at once.</source>
        <translation>提前开始的工作，剩余部分立即继续。</translation>
    </message>
    <message>
        <source>A task&apos;s float ends at the date that the waiting project accepted. Its dates stay, unless it is to lie as late as possible.</source>
        <translation>任务的时差到对方项目所确认的日期为止。任务日期不变，但“越晚越好”的任务除外。</translation>
    </message>
    <message>
        <source>Other projects that wait for a task limit its &amp;float</source>
        <translation>等待本任务的其他项目限制其时差(&amp;F)</translation>
    </message>
</context>
<context>
    <name>zs::PostingDialog</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>资金指标</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Po&amp;st it</source>
        <translation>记账(&amp;S)</translation>
    </message>
    <message>
        <source>Post a voucher</source>
        <translation>记账</translation>
    </message>
    <message>
        <source>(no project)</source>
        <translation>（无项目）</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>记账日期</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>资金指标(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>合同(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;osted on</source>
        <translation>记账日期(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Number of the document</source>
        <translation>文号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>摘要(&amp;W)</translation>
    </message>
    <message>
        <source>(no contract)</source>
        <translation>（无合同）</translation>
    </message>
    <message>
        <source>Announced: %1, received so far: %2</source>
        <translation>下达指标：%1，已收到：%2</translation>
    </message>
    <message>
        <source>There is (%1): %2</source>
        <translation>现有（%1）：%2</translation>
    </message>
    <message>
        <source>Choose the project.</source>
        <translation>请选择项目。</translation>
    </message>
</context>
<context>
    <name>zs::PowersPanel</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>数据范围</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>涉密等级</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>代理对象</translation>
    </message>
    <message>
        <source>&amp;Give a role...</source>
        <translation>授予角色(&amp;G)...</translation>
    </message>
    <message>
        <source>&amp;Take the role away</source>
        <translation>撤销角色(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Stand-in...</source>
        <translation>代理(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Clearance...</source>
        <translation>涉密等级(&amp;C)...</translation>
    </message>
    <message>
        <source>Waiting for a second administrator</source>
        <translation>等待另一名管理员确认</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>确认(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>否决(&amp;R)</translation>
    </message>
    <message>
        <source>Persons and roles</source>
        <translation>人员与角色</translation>
    </message>
    <message>
        <source>Founding: the three administrators are not appointed yet, and every person with a log-in may do everything. Give roles, then appoint them.</source>
        <translation>初建阶段：三员尚未任命，任何能登录的人员都可办理一切事项。请先授予角色，再任命三员。</translation>
    </message>
    <message>
        <source>The three administrators are appointed. Everybody may do what a role gives, and nothing else.</source>
        <translation>三员已任命。每个人只能办理角色授权的事项。</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>The three administrators are appointed.</source>
        <translation>三员已任命。</translation>
    </message>
    <message>
        <source>Proposed; another of the three administrators has to confirm it.</source>
        <translation>已提出，须由另一名管理员确认。</translation>
    </message>
    <message>
        <source>The role was given.</source>
        <translation>角色已授予。</translation>
    </message>
    <message>
        <source>The role was taken away, or proposed to be.</source>
        <translation>角色已撤销，或已提请撤销。</translation>
    </message>
    <message>
        <source>The stand-in was set.</source>
        <translation>代理已设定。</translation>
    </message>
    <message>
        <source>The clearance was set.</source>
        <translation>涉密等级已设定。</translation>
    </message>
    <message>
        <source>Confirmed and carried out.</source>
        <translation>已确认并生效。</translation>
    </message>
    <message>
        <source>Refused; nothing was changed.</source>
        <translation>已否决，未作任何更改。</translation>
    </message>
    <message>
        <source>Appoint the three a&amp;dministrators...</source>
        <translation>任命三员(&amp;D)...</translation>
    </message>
    <message>
        <source>Avo&amp;idance...</source>
        <translation>回避(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;nd...</source>
        <translation>终止(&amp;N)…</translation>
    </message>
    <message>
        <source>Ro&amp;les...</source>
        <translation>角色(&amp;L)…</translation>
    </message>
    <message>
        <source>The avoidance was set.</source>
        <translation>已设置回避。</translation>
    </message>
    <message>
        <source>The stand-in ended.</source>
        <translation>代理已终止。</translation>
    </message>
    <message>
        <source>The avoidance ended.</source>
        <translation>回避已终止。</translation>
    </message>
    <message>
        <source>The role was defined.</source>
        <translation>角色已定义。</translation>
    </message>
    <message>
        <source>&amp;People...</source>
        <translation>人员与账户(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>zs::PrepareDialog</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Prepare a field package</source>
        <translation>制作外业任务包</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>终端(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Good for</source>
        <translation>有效期(&amp;G)</translation>
    </message>
    <message>
        <source>All tasks that are not finished and the forms go out, encrypted for this device alone.</source>
        <translation>下发全部未完成任务和表单，只对该终端加密。</translation>
    </message>
    <message>
        <source>&amp;Write the package...</source>
        <translation>写入数据包(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>zs::ProcedureDialog</name>
    <message>
        <source>Procedure</source>
        <translation>审批程序</translation>
    </message>
    <message>
        <source>Choose the procedure</source>
        <translation>选定审批程序</translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation>审批程序(&amp;P)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>The one that fits the project&apos;s way of investing and kind stands first. The project keeps this edition of it.</source>
        <translation>最适合本项目投资方式和类型的排在最前。项目此后一直沿用选定时的版本。</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>启动(&amp;B)</translation>
    </message>
</context>
<context>
    <name>zs::ProcessDialog</name>
    <message>
        <source>&amp;Save as draft</source>
        <translation>存为草稿(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ublish...</source>
        <translation>发布(&amp;U)...</translation>
    </message>
    <message>
        <source>Approval processes</source>
        <translation>审批流程</translation>
    </message>
    <message>
        <source>%1
draft, never published</source>
        <translation>%1
草稿，未发布</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>%1, with a draft</source>
        <translation>%1，有草稿</translation>
    </message>
    <message>
        <source>%1
version %2, %3</source>
        <translation>%1
第 %2 版，%3</translation>
    </message>
    <message>
        <source>That cannot be done to this step.</source>
        <translation>不能对该环节做此操作。</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>停用(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n running case(s)</source>
        <translation>
            <numerusform>在办 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in all</source>
        <translation>
            <numerusform>共 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sub-process of: %1</source>
        <translation>作为子流程用于：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Leave what you changed?</source>
        <translation>放弃所做的修改？</translation>
    </message>
    <message>
        <source>“%1” was changed and neither published nor saved as a draft.</source>
        <translation>“%1”已修改，尚未发布，也未存为草稿。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>&amp;New process</source>
        <translation>新建流程(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>导入(&amp;I)...</translation>
    </message>
    <message>
        <source>Add a step after the chosen one (Ins)</source>
        <translation>在所选环节之后添加环节 (Ins)</translation>
    </message>
    <message>
        <source>Remove the chosen step (Del)</source>
        <translation>删除所选环节 (Del)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do again (Ctrl+Y)</source>
        <translation>重做 (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>显示全图 (0)</translation>
    </message>
    <message>
        <source>Pi&amp;cture...</source>
        <translation>存为图片(&amp;C)...</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>导出(&amp;X)...</translation>
    </message>
    <message>
        <source>The process as text</source>
        <translation>流程文本</translation>
    </message>
    <message>
        <source>Diagram or text</source>
        <translation>流程图或文本</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>流程图</translation>
    </message>
    <message>
        <source>Text (JSON)</source>
        <translation>文本 (JSON)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>存在的问题</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Running cases keep the version that they were opened with.</source>
        <translation>在办审批仍按其发起时的流程版本办理。</translation>
    </message>
    <message>
        <source>New process</source>
        <translation>新流程</translation>
    </message>
    <message>
        <source>A new process stands in the diagram. It is kept when you save it as a draft, and used when you publish it.</source>
        <translation>流程图中是一个新流程：存为草稿后得以保留，发布后方可使用。</translation>
    </message>
    <message>
        <source>Import a process</source>
        <translation>导入流程</translation>
    </message>
    <message>
        <source>Process definition (*.json)</source>
        <translation>流程定义 (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a process yet; what is wrong stands below the text.</source>
        <translation>“%1”还不是有效的流程，问题列在文本下方。</translation>
    </message>
    <message>
        <source>“%1” was read.</source>
        <translation>已读入“%1”。</translation>
    </message>
    <message>
        <source>Export the process</source>
        <translation>导出流程</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>The process was written: %1</source>
        <translation>流程已写入：%1</translation>
    </message>
    <message>
        <source>Picture of the process</source>
        <translation>流程图片</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;PNG picture (*.png)</source>
        <translation>PDF 文档 (*.pdf);;PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1（第 %2 版）</translation>
    </message>
    <message>
        <source>The picture was written: %1</source>
        <translation>图片已写入：%1</translation>
    </message>
    <message>
        <source>Saved as a draft. Cases go on with what was published.</source>
        <translation>已存为草稿，审批仍按已发布的版本办理。</translation>
    </message>
    <message>
        <source>Nothing differs from version %1.</source>
        <translation>与第 %1 版没有差异。</translation>
    </message>
    <message>
        <source>“%1” was published as version %2.</source>
        <translation>“%1”已发布为第 %2 版。</translation>
    </message>
    <message>
        <source>Retire “%1”?</source>
        <translation>停用“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>No case can be opened with it any more. %n running case(s) go on to their end. It can be brought back.</source>
        <translation>
            <numerusform>停用后不能再用它发起审批，%n 件在办审批继续办至结束。可随时恢复使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>“%1” is retired.</source>
        <translation>“%1”已停用。</translation>
    </message>
    <message>
        <source>“%1” is in use again.</source>
        <translation>“%1”已恢复使用。</translation>
    </message>
    <message>
        <source>Brin&amp;g back</source>
        <translation>恢复使用(&amp;G)</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>督办</translation>
    </message>
</context>
<context>
    <name>zs::ProcessView</name>
    <message>
        <source>Diagram of the process</source>
        <translation>流程图</translation>
    </message>
</context>
<context>
    <name>zs::ProfilePanel</name>
    <message>
        <source>Set &amp;policy</source>
        <translation>设为口令策略(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>立即检查(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport the checklist...</source>
        <translation>导出检查表(&amp;X)...</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Answer of the site</source>
        <translation>单位填报</translation>
    </message>
    <message>
        <source>The site &amp;does this</source>
        <translation>单位已落实(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep the answer</source>
        <translation>保存填报(&amp;K)</translation>
    </message>
    <message>
        <source>Controls of the protection profile</source>
        <translation>保护要求的各项条款</translation>
    </message>
    <message>
        <source>The chosen control</source>
        <translation>所选条款</translation>
    </message>
    <message>
        <source>Protection profile</source>
        <translation>保护要求</translation>
    </message>
    <message>
        <source>No protection profile</source>
        <translation>不适用保护要求</translation>
    </message>
    <message>
        <source>Passphrase policy</source>
        <translation>口令策略</translation>
    </message>
    <message>
        <source>Passphrases: %1</source>
        <translation>口令：%1</translation>
    </message>
    <message>
        <source>Remark of the site</source>
        <translation>单位备注</translation>
    </message>
    <message>
        <source>Remark: where, by whom, which document</source>
        <translation>备注：在何处、由谁、依据哪份文件</translation>
    </message>
    <message>
        <source>Looking at log, file and newest backup</source>
        <translation>正在检查日志、文件和最近的备份</translation>
    </message>
    <message>
        <source>Every control was looked at.</source>
        <translation>各项条款均已检查。</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>无需落实</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未落实</translation>
    </message>
    <message>
        <source>the site answers</source>
        <translation>由单位填报</translation>
    </message>
    <message>
        <source>Choose a protection profile: its controls are listed here, with what the program does for each, how it stands now, and what the site must do itself.</source>
        <translation>选择保护要求后，这里列出各项条款、程序的措施、当前状态以及单位须自行落实的事项。</translation>
    </message>
    <message>
        <source>read in the text</source>
        <translation>已核对原文</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>部分核对</translation>
    </message>
    <message>
        <source>from general knowledge, check the text</source>
        <translation>凭通用知识，请核对原文</translation>
    </message>
    <message>
        <source>Article: %1 (%2)</source>
        <translation>条款：%1(%2)</translation>
    </message>
    <message>
        <source>The program: %1</source>
        <translation>程序：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>The site: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Answered by %1 on %2</source>
        <translation>%1 于 %2 填报</translation>
    </message>
    <message>
        <source>Chosen. It holds from now on.</source>
        <translation>已选择，即时生效。</translation>
    </message>
    <message>
        <source>Proposed: another administrator has to confirm it under Powers.</source>
        <translation>已提出，须由另一名管理员在“权限”中确认。</translation>
    </message>
    <message>
        <source>The answer was kept.</source>
        <translation>填报内容已保存。</translation>
    </message>
    <message>
        <source>No protection profile is chosen.</source>
        <translation>尚未选择保护要求。</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>导出检查表</translation>
    </message>
    <message>
        <source>Protection checklist</source>
        <translation>保护要求检查表</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The checklist was written: %1</source>
        <translation>检查表已导出：%1</translation>
    </message>
    <message>
        <source>Set p&amp;rofile</source>
        <translation>设为保护要求(&amp;R)</translation>
    </message>
    <message>
        <source>%1 hold, %2 do not, %3 not known</source>
        <translation>符合 %1 项，不符合 %2 项，未知 %3 项</translation>
    </message>
</context>
<context>
    <name>zs::ProgressTab</name>
    <message>
        <source>Status date</source>
        <translation>状态日期</translation>
    </message>
    <message>
        <source>Status &amp;date</source>
        <translation>状态日期(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;et</source>
        <translation>设定(&amp;E)</translation>
    </message>
    <message>
        <source>Progress is told up to the end of this day</source>
        <translation>进度统计到这一天结束为止</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>The plan has no status date any more</source>
        <translation>计划不再有状态日期</translation>
    </message>
    <message>
        <source>Done up to the d&amp;ate...</source>
        <translation>截至该日按计划完成(&amp;A)...</translation>
    </message>
    <message>
        <source>Everything that is scheduled before this date is done as scheduled</source>
        <translation>该日之前安排的工作均视为按计划完成</translation>
    </message>
    <message>
        <source>&amp;Reschedule what is not done...</source>
        <translation>未完成工作顺延(&amp;R)...</translation>
    </message>
    <message>
        <source>What is not done by this date goes on behind it</source>
        <translation>到该日未完成的工作排到该日之后</translation>
    </message>
    <message>
        <source>Earned value says how much is done against what was planned. It needs a status date: up to when progress is told.</source>
        <translation>挣值反映完成量与计划的差距。需要先有状态日期，即进度统计到哪一天。</translation>
    </message>
    <message>
        <source>&amp;Set the date above as status date</source>
        <translation>以上方日期为状态日期(&amp;S)</translation>
    </message>
    <message>
        <source>Earned &amp;value</source>
        <translation>挣值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Baselines</source>
        <translation>基线(&amp;B)</translation>
    </message>
    <message>
        <source>Progress is told up to %1.</source>
        <translation>进度统计到 %1。</translation>
    </message>
    <message>
        <source>The plan has no status date yet.</source>
        <translation>计划尚无状态日期。</translation>
    </message>
    <message>
        <source>Status date %1</source>
        <translation>状态日期 %1</translation>
    </message>
    <message>
        <source>Clear the status date</source>
        <translation>清除状态日期</translation>
    </message>
    <message>
        <source>Done as scheduled up to %1</source>
        <translation>截至 %1 按计划完成</translation>
    </message>
    <message>
        <source>&amp;Take as done</source>
        <translation>视为完成(&amp;T)</translation>
    </message>
    <message>
        <source>Reschedule what is not done by %1</source>
        <translation>%1 未完成的工作顺延</translation>
    </message>
    <message>
        <source>&amp;Reschedule</source>
        <translation>顺延(&amp;R)</translation>
    </message>
</context>
<context>
    <name>zs::ProjectCards</name>
    <message>
        <source>%1 × 10k yuan</source>
        <translation>%1 万元</translation>
    </message>
    <message>
        <source>Projects as cards</source>
        <translation>项目卡片</translation>
    </message>
</context>
<context>
    <name>zs::ProjectFilterBar</name>
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
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已存筛选</translation>
    </message>
    <message>
        <source>Filter by any column or pinyin (Ctrl+F)</source>
        <translation>按任何一列或拼音筛选（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter the projects</source>
        <translation>筛选项目</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>All ways</source>
        <translation>全部投资方式</translation>
    </message>
    <message>
        <source>Way of investing</source>
        <translation>投资方式</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>不限年度</translation>
    </message>
    <message>
        <source>From this amount</source>
        <translation>金额下限</translation>
    </message>
    <message>
        <source>Up to this amount</source>
        <translation>金额上限</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>金额从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>全部标签</translation>
    </message>
    <message>
        <source>Save these filters as...</source>
        <translation>将当前筛选另存为...</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除已存筛选</translation>
    </message>
    <message>
        <source>Name of these filters</source>
        <translation>筛选的名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
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
        <source>%1 projects</source>
        <translation>%1 个项目</translation>
    </message>
    <message>
        <source>%1 of %2 projects</source>
        <translation>%1 个项目，共 %2 个</translation>
    </message>
    <message>
        <source>&amp;Label...</source>
        <translation>密级(&amp;L)...</translation>
    </message>
    <message>
        <source>Set the secrecy label of the chosen project</source>
        <translation>设定所选项目的密级</translation>
    </message>
    <message>
        <source>Ac&amp;ts</source>
        <translation>操作(&amp;T)</translation>
    </message>
    <message>
        <source>Open the &amp;home (Enter)</source>
        <translation>打开项目主页（回车）(&amp;H)</translation>
    </message>
    <message>
        <source>Open the &amp;plan (Ctrl+Enter)</source>
        <translation>打开计划（Ctrl+回车）(&amp;P)</translation>
    </message>
    <message>
        <source>Pa&amp;rticulars... (F2)</source>
        <translation>基本信息...（F2）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export the table...</source>
        <translation>导出表格(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Import a ledger of projects...</source>
        <translation>导入项目台账(&amp;I)...</translation>
    </message>
    <message>
        <source>&amp;Dictionaries...</source>
        <translation>字典(&amp;D)...</translation>
    </message>
    <message>
        <source>&amp;Undo the last particulars</source>
        <translation>撤销上次修改的基本信息(&amp;U)</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Show the projects as cards</source>
        <translation>以卡片显示项目</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>The particulars were saved.</source>
        <translation>基本信息已保存。</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
</context>
<context>
    <name>zs::ProposalBar</name>
    <message>
        <source>Kept proposals of the year</source>
        <translation>本年度已保存的方案</translation>
    </message>
    <message>
        <source>Document of the decision</source>
        <translation>决定依据</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No proposal of this year was kept yet</source>
        <translation>本年度尚未保存方案</translation>
    </message>
    <message>
        <source>By somebody else than who made it, with the document of the decision</source>
        <translation>由提出人以外的人员办理，并填写决定依据</translation>
    </message>
    <message>
        <source>A&amp;dopted</source>
        <translation>采纳(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Refused</source>
        <translation>不采纳(&amp;R)</translation>
    </message>
    <message>
        <source>Or the document that decided, with its number</source>
        <translation>或者填写作出决定的文件及文号</translation>
    </message>
    <message>
        <source>Decided by its process, and by a meeting for large sums</source>
        <translation>按流程审批，大额的须经会议集体决策</translation>
    </message>
    <message>
        <source>Start approva&amp;l...</source>
        <translation>发起审批(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>zs::ProtectionPage</name>
    <message>
        <source>Hi&amp;ghest level</source>
        <translation>最高密级(&amp;G)</translation>
    </message>
    <message>
        <source>N&amp;either</source>
        <translation>均不适用(&amp;E)</translation>
    </message>
    <message>
        <source>Ordinary passphrases and locks; no list of controls is kept.</source>
        <translation>采用一般的口令和锁定要求，不设条款检查表。</translation>
    </message>
    <message>
        <source>Passphrases (%1): %2</source>
        <translation>口令要求(%1)：%2</translation>
    </message>
</context>
<context>
    <name>zs::QualityTab</name>
    <message>
        <source>The quality of a plan is checked here by 17 points. This plan has no tasks yet.</source>
        <translation>这里按 17 点检查计划质量。本计划还没有任务。</translation>
    </message>
    <message>
        <source>&amp;Go to the chart</source>
        <translation>转到横道图(&amp;G)</translation>
    </message>
    <message>
        <source>Ex&amp;port...</source>
        <translation>导出(&amp;P)...</translation>
    </message>
    <message>
        <source>The assessment as PDF or spreadsheet</source>
        <translation>将检查结果导出为 PDF 或电子表格</translation>
    </message>
    <message>
        <source>Points of the check</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Tasks that break the point</source>
        <translation>不符合该点的任务</translation>
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
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Total float (days)</source>
        <translation>总时差(天)</translation>
    </message>
    <message>
        <source>Enter or a double click shows the task in the chart</source>
        <translation>按回车或双击，在图中显示该任务</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Checking the quality of the plan</source>
        <translation>正在检查计划质量</translation>
    </message>
</context>
<context>
    <name>zs::QuotaDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Least share</source>
        <translation>最低占比</translation>
    </message>
    <message>
        <source>Greatest share</source>
        <translation>最高占比</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New quota</source>
        <translation>新资金指标</translation>
    </message>
    <message>
        <source>Edit the quota</source>
        <translation>编辑资金指标</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>管理单位</translation>
    </message>
    <message>
        <source>(no unit)</source>
        <translation>（无单位）</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>Nam&amp;e</source>
        <translation>名称(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Number of the document</source>
        <translation>文号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>Kept &amp;by</source>
        <translation>管理单位(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Least share of a need</source>
        <translation>占需求最低比例(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Greatest share of a need</source>
        <translation>占需求最高比例(&amp;G)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>建立(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保存(&amp;K)</translation>
    </message>
</context>
<context>
    <name>zs::QuotaTab</name>
    <message>
        <source>Number</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>&amp;New quota...</source>
        <translation>新指标(&amp;N)...</translation>
    </message>
    <message>
        <source>E&amp;dit...</source>
        <translation>编辑(&amp;D)...</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Carry over...</source>
        <translation>年终结转(&amp;C)...</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>输出(&amp;X)...</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>全部来源</translation>
    </message>
    <message>
        <source>Quotas and their projects</source>
        <translation>资金指标及项目</translation>
    </message>
    <message>
        <source>Quota / project</source>
        <translation>指标 / 项目</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>下达指标</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>Vouchers of what is chosen</source>
        <translation>所选内容的凭证</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年度</translation>
    </message>
    <message>
        <source>No quota yet: enter the first one with its document, then post what came in.</source>
        <translation>尚无资金指标：请按文件录入第一个指标，再记收到的资金。</translation>
    </message>
    <message>
        <source>Ten thousand yuan. Received %1, allotted %2, paid %3, carried on %4, left %5.</source>
        <translation>单位：万元。收到 %1，下达 %2，支付 %3，结转下年 %4，结余 %5。</translation>
    </message>
    <message>
        <source>Trial balance: even.</source>
        <translation>试算平衡。</translation>
    </message>
    <message>
        <source>Trial balance: NOT even.</source>
        <translation>试算不平衡！</translation>
    </message>
    <message>
        <source>The quota was entered.</source>
        <translation>资金指标已录入。</translation>
    </message>
    <message>
        <source>The quota was changed.</source>
        <translation>资金指标已更改。</translation>
    </message>
    <message>
        <source>Remove the quota &quot;%1&quot;?</source>
        <translation>移除资金指标“%1”？</translation>
    </message>
    <message>
        <source>Nothing was posted on it. The log keeps what it was.</source>
        <translation>该指标没有凭证入账。日志保留原内容。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The quota was removed.</source>
        <translation>资金指标已移除。</translation>
    </message>
    <message>
        <source>Carried over by voucher No. %1.</source>
        <translation>已结转，凭证号 %1。</translation>
    </message>
    <message>
        <source>Book of funds %1</source>
        <translation>%1 年资金一本账</translation>
    </message>
    <message>
        <source>Book of funds</source>
        <translation>一本账</translation>
    </message>
    <message>
        <source>The table was written: %1</source>
        <translation>表格已写入：%1</translation>
    </message>
</context>
<context>
    <name>zs::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
</context>
<context>
    <name>zs::RegisterDialog</name>
    <message>
        <source>Field packages (*.zsfp)</source>
        <translation>外业数据包 (*.zsfp)</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>任务 %1 项</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>变更 %1 项</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>冲突 %1 项</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>不符合规则 %1 项</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>填报 %1 份</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>文件 %1 个</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>允许密级</translation>
    </message>
    <message>
        <source>Register a device</source>
        <translation>登记终端</translation>
    </message>
    <message>
        <source>Compare the fingerprint with what the device shows. Only when they are the same is it the device that made this request.</source>
        <translation>请与终端上显示的指纹核对；一致才是提出该申请的终端。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>May &amp;carry up to</source>
        <translation>允许携带的最高密级(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>登记(&amp;R)</translation>
    </message>
</context>
<context>
    <name>zs::RenewalDialog</name>
    <message>
        <source>&amp;Change and go on</source>
        <translation>更换并继续(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>更换口令</translation>
    </message>
    <message>
        <source>Your passphrase has expired, or somebody else chose it for you. Choose one that only you know; then the workspace opens.</source>
        <translation>您的口令已到期，或者是由他人设定的。请换成只有您知道的口令，然后打开工作区。</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>现用口令(&amp;P)</translation>
    </message>
</context>
<context>
    <name>zs::ReportBackDialog</name>
    <message>
        <source>Report back</source>
        <translation>反馈办理情况</translation>
    </message>
    <message>
        <source>(no file)</source>
        <translation>（无文件）</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>办理情况(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>证明材料(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Report back</source>
        <translation>反馈(&amp;R)</translation>
    </message>
</context>
<context>
    <name>zs::ReportTab</name>
    <message>
        <source>Filled in</source>
        <translation>填报时间</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
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
        <source>Author</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take &amp;over</source>
        <translation>采纳(&amp;O)</translation>
    </message>
    <message>
        <source>Send &amp;back...</source>
        <translation>退回(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Go to the project</source>
        <translation>转到项目(&amp;G)</translation>
    </message>
    <message>
        <source>E&amp;xport the list...</source>
        <translation>导出清单(&amp;X)…</translation>
    </message>
    <message>
        <source>Reports from the field</source>
        <translation>现场填报</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>填报内容</translation>
    </message>
    <message>
        <source>First photo of the report</source>
        <translation>首张照片</translation>
    </message>
    <message>
        <source>Forms that were filled in on site stand here once their package was taken in.</source>
        <translation>导入外业成果包后，现场填写的表单列在此处。</translation>
    </message>
    <message>
        <source>Place: %1 N, %2 E</source>
        <translation>位置：北纬 %1，东经 %2</translation>
    </message>
    <message>
        <source>Reviewed: %1</source>
        <translation>审核意见：%1</translation>
    </message>
    <message>
        <source>The photo is missing or too large to be shown.</source>
        <translation>照片缺失或过大，无法显示。</translation>
    </message>
    <message>
        <source>%1: this kind of file cannot be shown.</source>
        <translation>%1：此类文件无法显示。</translation>
    </message>
    <message>
        <source>The report is taken over.</source>
        <translation>填报已采纳。</translation>
    </message>
    <message>
        <source>Send the report back</source>
        <translation>退回填报</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>缺少什么？</translation>
    </message>
    <message>
        <source>&amp;Send back</source>
        <translation>退回(&amp;S)</translation>
    </message>
    <message>
        <source>The report is sent back.</source>
        <translation>填报已退回。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Photo, to be looked at: %1</source>
        <translation>照片需核对：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>zs::ResourceDialog</name>
    <message>
        <source>Shared by &amp;all projects</source>
        <translation>供各项目共用(&amp;A)</translation>
    </message>
    <message>
        <source>Resource “%1”</source>
        <translation>资源“%1”</translation>
    </message>
    <message>
        <source>New resource</source>
        <translation>新建资源</translation>
    </message>
    <message>
        <source>several are separated by ;</source>
        <translation>多项用 ; 分隔</translation>
    </message>
    <message>
        <source>1 is one full-time person or one machine; 150% is the same as 1.5</source>
        <translation>1 表示一名全职人员或一台机械；150% 与 1.5 相同</translation>
    </message>
    <message>
        <source>In the shared pool every project sees it, and what all of them take of it counts together.</source>
        <translation>在共享资源池中，各项目均可看到，且合并计算各项目对它的占用。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>编码(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>组别(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Skills</source>
        <translation>技能(&amp;S)</translation>
    </message>
    <message>
        <source>Cal&amp;endar</source>
        <translation>日历(&amp;E)</translation>
    </message>
    <message>
        <source>Greatest &amp;units</source>
        <translation>最大数量(&amp;U)</translation>
    </message>
    <message>
        <source>Availabilit&amp;y</source>
        <translation>可用量(&amp;Y)</translation>
    </message>
    <message>
        <source>Ra&amp;te (yuan an hour, or a unit of material)</source>
        <translation>费率（元/小时或元/材料单位）(&amp;T)</translation>
    </message>
    <message>
        <source>Cost for each u&amp;se (yuan)</source>
        <translation>每次使用成本（元）(&amp;S)</translation>
    </message>
    <message>
        <source>Unit of the &amp;material</source>
        <translation>材料单位(&amp;M)</translation>
    </message>
    <message>
        <source>Save the resource</source>
        <translation>保存资源</translation>
    </message>
    <message>
        <source>Add the resource</source>
        <translation>添加资源</translation>
    </message>
    <message>
        <source>Units are a number such as 1.5 or 150%.</source>
        <translation>数量应如 1.5 或 150%。</translation>
    </message>
    <message>
        <source>Rates are amounts in yuan such as 120.50.</source>
        <translation>费率应为以元计的金额，例如 120.50。</translation>
    </message>
</context>
<context>
    <name>zs::ResourceTab</name>
    <message>
        <source>People, teams, machines and materials stand here, with what is asked of them over time. There are none yet.</source>
        <translation>这里列出人员、班组、机械和材料，以及各时段对它们的需要。目前还没有资源。</translation>
    </message>
    <message>
        <source>Add a &amp;resource...</source>
        <translation>添加资源(&amp;R)...</translation>
    </message>
    <message>
        <source>A&amp;dd...</source>
        <translation>添加(&amp;D)...</translation>
    </message>
    <message>
        <source>Ed&amp;it...</source>
        <translation>编辑(&amp;I)...</translation>
    </message>
    <message>
        <source>De&amp;lete...</source>
        <translation>删除(&amp;L)...</translation>
    </message>
    <message>
        <source>&amp;Share with all</source>
        <translation>供各项目共用(&amp;S)</translation>
    </message>
    <message>
        <source>Moves the resource into the pool that all projects see</source>
        <translation>把该资源移入各项目共用的资源池</translation>
    </message>
    <message>
        <source>Find by s&amp;kill...</source>
        <translation>按技能找人(&amp;K)...</translation>
    </message>
    <message>
        <source>Who can do the work that nobody is named for, and is free then</source>
        <translation>谁能承担尚未指定人员的工作，且届时空闲</translation>
    </message>
    <message>
        <source>Take levelling &amp;back...</source>
        <translation>取消资源平衡(&amp;B)...</translation>
    </message>
    <message>
        <source>Takes away what levelling holds tasks back</source>
        <translation>去掉资源平衡给任务加上的延迟</translation>
    </message>
    <message>
        <source>Level the resou&amp;rces...</source>
        <translation>资源平衡(&amp;R)...</translation>
    </message>
    <message>
        <source>Works out a proposal in which nobody is asked too much</source>
        <translation>计算不超量分配的方案</translation>
    </message>
    <message>
        <source>Assi&amp;gn to a task...</source>
        <translation>分配到任务(&amp;G)...</translation>
    </message>
    <message>
        <source>Take &amp;off the task</source>
        <translation>取消分配(&amp;O)</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>Over-allocations</source>
        <translation>超量分配</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Over-allocations (%1)</source>
        <translation>超量分配（%1）</translation>
    </message>
    <message>
        <source>Choose a resource above.</source>
        <translation>请在上方选择一个资源。</translation>
    </message>
    <message>
        <source>No task asks for “%1” yet.</source>
        <translation>还没有任务使用“%1”。</translation>
    </message>
    <message>
        <source>“%1” is used up, not kept busy: it has no load.</source>
        <translation>“%1”是消耗性资源，没有负荷。</translation>
    </message>
    <message>
        <source>Tasks (%1)</source>
        <translation>任务（%1）</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>Its part in %n tasks of this plan goes with it.</source>
        <translation>
            <numerusform>它在本计划 %n 项任务中的分配将一并删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Share “%1”</source>
        <translation>共用“%1”</translation>
    </message>
    <message>
        <source>Take a resource off a task</source>
        <translation>取消资源分配</translation>
    </message>
    <message>
        <source>Take all levelling of this plan back?</source>
        <translation>取消本计划的全部资源平衡？</translation>
    </message>
    <message>
        <source>Tasks go back to where links and dates put them; resources may be over-allocated again.</source>
        <translation>任务将回到关联和日期所确定的位置；资源可能再次超量分配。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取消平衡</translation>
    </message>
    <message>
        <source>Take levelling back</source>
        <translation>取消资源平衡</translation>
    </message>
</context>
<context>
    <name>zs::RoleDialog</name>
    <message>
        <source>Roles of the site</source>
        <translation>本单位角色</translation>
    </message>
    <message>
        <source>(a new role)</source>
        <translation>（新角色）</translation>
    </message>
    <message>
        <source>Builds on these roles</source>
        <translation>继承的角色</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>for example site-planner</source>
        <translation>例如 site-planner</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>标识(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;hinese name</source>
        <translation>中文名称(&amp;H)</translation>
    </message>
    <message>
        <source>E&amp;nglish name</source>
        <translation>英文名称(&amp;N)</translation>
    </message>
    <message>
        <source>R&amp;each</source>
        <translation>数据范围(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Builds on these roles</source>
        <translation>继承的角色(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Gives besides</source>
        <translation>另外授予(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Define the role</source>
        <translation>定义角色(&amp;D)</translation>
    </message>
    <message>
        <source>It comes from a role that this one builds on.</source>
        <translation>由所继承的角色带来。</translation>
    </message>
    <message>
        <source>A role has a key and a name in both languages.</source>
        <translation>角色须有标识和中英文名称。</translation>
    </message>
    <message>
        <source>A role of that key comes with the program.</source>
        <translation>该标识已被程序自带的角色使用。</translation>
    </message>
    <message>
        <source>Choose what it gives, or a role that it builds on.</source>
        <translation>请选择授予的权限或继承的角色。</translation>
    </message>
</context>
<context>
    <name>zs::RuleDialog</name>
    <message>
        <source>&amp;Which one</source>
        <translation>具体为(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>Form &amp;field</source>
        <translation>表单字段(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>下移(&amp;N)</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>Take &amp;over</source>
        <translation>采用(&amp;O)</translation>
    </message>
</context>
<context>
    <name>zs::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Compared with the source</source>
        <translation>核对情况</translation>
    </message>
    <message>
        <source>The chosen rule</source>
        <translation>所选规则</translation>
    </message>
    <message>
        <source>Open the &amp;project</source>
        <translation>打开项目(&amp;P)</translation>
    </message>
    <message>
        <source>Project that is checked</source>
        <translation>检查的项目</translation>
    </message>
    <message>
        <source>All projects, or one to see why each rule fires or does not</source>
        <translation>全部项目，或选择一个项目查看各条规则触发与否的原因</translation>
    </message>
    <message>
        <source>Find rules</source>
        <translation>查找规则</translation>
    </message>
    <message>
        <source>Find rules by name, source or pinyin initials</source>
        <translation>按名称、出处或拼音首字母查找</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>全部项目</translation>
    </message>
    <message numerus="yes">
        <source>fires on %n project(s)</source>
        <translation>
            <numerusform>在 %n 个项目触发</numerusform>
        </translation>
    </message>
    <message>
        <source>in order</source>
        <translation>均符合</translation>
    </message>
    <message numerus="yes">
        <source>cannot tell for %n project(s)</source>
        <translation>
            <numerusform>%n 个项目无法判断</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rules, %2 hits in %3 projects</source>
        <translation>共 %1 条规则，%3 个项目中触发 %2 次</translation>
    </message>
    <message>
        <source>%1 rules, %2 fire on this project</source>
        <translation>共 %1 条规则，本项目触发 %2 条</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>导出(&amp;X)...</translation>
    </message>
    <message>
        <source>Pac&amp;ks...</source>
        <translation>规则包(&amp;K)...</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>The list was written: %1</source>
        <translation>列表已导出：%1</translation>
    </message>
</context>
<context>
    <name>zs::RulesPanel</name>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Export and print take an approval from</source>
        <translation>导出、打印须经审批的起始密级</translation>
    </message>
    <message>
        <source>Watermark on the screen from</source>
        <translation>屏幕水印的起始密级</translation>
    </message>
    <message>
        <source>Watermark on paper from</source>
        <translation>打印水印的起始密级</translation>
    </message>
    <message>
        <source>Apply the &amp;rules</source>
        <translation>应用规则(&amp;R)</translation>
    </message>
    <message>
        <source>Acts carried out by an approval only</source>
        <translation>只能经审批办理的事项</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Where it is asked for</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Export and &amp;print take an approval from</source>
        <translation>导出、打印须经审批的起始密级(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Watermark on the screen from</source>
        <translation>屏幕水印的起始密级(&amp;W)</translation>
    </message>
    <message>
        <source>Watermark &amp;on paper from</source>
        <translation>打印水印的起始密级(&amp;O)</translation>
    </message>
    <message>
        <source>%1 (binds as soon as the program has it)</source>
        <translation>%1（程序具备该功能后即生效）</translation>
    </message>
    <message>
        <source>What is bound is refused when it is done directly; the refusal names the process to start, and the last signature carries it out.</source>
        <translation>已绑定的事项不得直接办理：系统拒绝并提示应发起的流程，由最后一名审批人签署后自动办理。</translation>
    </message>
    <message>
        <source>The rules were set.</source>
        <translation>规则已设定。</translation>
    </message>
    <message>
        <source>Acts carried out by an approval on&amp;ly</source>
        <translation>只能经审批办理的事项(&amp;L)</translation>
    </message>
    <message>
        <source>Proposed: another administrator has to confirm the rules.</source>
        <translation>已提出：须由另一名管理员确认规则。</translation>
    </message>
    <message>
        <source>Outside s&amp;ystems...</source>
        <translation>外部系统(&amp;Y)...</translation>
    </message>
</context>
<context>
    <name>zs::SCurveDialog</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Cumulated value (%1)</source>
        <translation>累计值（%1）</translation>
    </message>
    <message>
        <source>S-curve</source>
        <translation>S 形曲线</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>数据表(&amp;N)</translation>
    </message>
    <message>
        <source>Numbers of the S-curve</source>
        <translation>S 形曲线数据</translation>
    </message>
    <message>
        <source>Kept at a status date</source>
        <translation>状态日期留存值</translation>
    </message>
</context>
<context>
    <name>zs::SaveBaselineDialog</name>
    <message>
        <source>Nobody approved it: a &amp;working copy</source>
        <translation>未经批准，仅作工作副本(&amp;W)</translation>
    </message>
    <message>
        <source>Save a baseline</source>
        <translation>保存基线</translation>
    </message>
    <message>
        <source>For example 示发改〔2026〕7号</source>
        <translation>例如 示发改〔2026〕7号</translation>
    </message>
    <message>
        <source>A baseline keeps the plan as it is now: dates, work, cost and the calendars. It cannot be edited afterwards.</source>
        <translation>基线保存当前的计划：日期、工时、成本和日历。保存后不能修改。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Approved by document</source>
        <translation>批准文号(&amp;A)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Name the document that approved the plan, or say that it is a working copy.</source>
        <translation>请填写批准文号，或注明仅为工作副本。</translation>
    </message>
</context>
<context>
    <name>zs::ScenarioBar</name>
    <message>
        <source>Version of the plan that is shown</source>
        <translation>显示计划的哪个版本</translation>
    </message>
    <message>
        <source>The plan, or a scenario in which changes can be tried out</source>
        <translation>计划，或可用来试改的假设方案</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>假设方案</translation>
    </message>
    <message>
        <source>Scenarios: try out changes without touching the plan</source>
        <translation>假设方案：试改而不触动计划</translation>
    </message>
    <message>
        <source>&amp;New scenario...</source>
        <translation>新建假设方案(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation>重命名(&amp;R)...</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Compare side by side...</source>
        <translation>并排对比(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Adopt as the plan...</source>
        <translation>采纳为计划(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Compare...</source>
        <translation>对比(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Adopt...</source>
        <translation>采纳(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Back to the plan</source>
        <translation>回到计划(&amp;B)</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>假设方案：%1</translation>
    </message>
    <message>
        <source>Scenario “%1”: what is changed here does not touch the plan.</source>
        <translation>假设方案“%1”：在此所作的改动不影响计划。</translation>
    </message>
    <message>
        <source>The plan has changed %1 of the same things meanwhile.</source>
        <translation>计划中同样的内容已有 %1 处变动。</translation>
    </message>
    <message>
        <source>New scenario from “%1”</source>
        <translation>由“%1”新建假设方案</translation>
    </message>
    <message>
        <source>New scenario from the plan</source>
        <translation>由计划新建假设方案</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>新建(&amp;C)</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>方案 %1</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>重命名假设方案</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Delete the scenario “%1”</source>
        <translation>删除假设方案“%1”</translation>
    </message>
    <message>
        <source>The scenario “%1” is deleted. Undo brings it back.</source>
        <translation>假设方案“%1”已删除，撤销即可恢复。</translation>
    </message>
    <message>
        <source>Adopt “%1”</source>
        <translation>采纳“%1”</translation>
    </message>
    <message>
        <source>“%1” is the plan now. Undo takes it back.</source>
        <translation>“%1”已采纳为计划，可以撤销。</translation>
    </message>
</context>
<context>
    <name>zs::ScenarioCompareDialog</name>
    <message>
        <source>Compare scenarios</source>
        <translation>对比假设方案</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左方</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右方</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>与(&amp;W)</translation>
    </message>
    <message>
        <source>Tasks that differ</source>
        <translation>有差异的任务</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>工期</translation>
    </message>
    <message>
        <source>links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>other fields</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Start left</source>
        <translation>左开始</translation>
    </message>
    <message>
        <source>Start right</source>
        <translation>右开始</translation>
    </message>
    <message>
        <source>Finish left</source>
        <translation>左完成</translation>
    </message>
    <message>
        <source>Finish right</source>
        <translation>右完成</translation>
    </message>
    <message>
        <source>Finish moves (calendar days)</source>
        <translation>完成变动（日历天）</translation>
    </message>
    <message>
        <source>Cost moves (10,000 yuan)</source>
        <translation>成本变动（万元）</translation>
    </message>
    <message>
        <source>Left above, right below</source>
        <translation>上为左方，下为右方</translation>
    </message>
</context>
<context>
    <name>zs::ScenarioDoor</name>
    <message>
        <source>This cannot be undone any more: what it changed has been changed again since. Nothing was changed.</source>
        <translation>此操作已无法撤销：所更改的内容此后又被更改。未作任何更改。</translation>
    </message>
    <message>
        <source>The scenario is not there any more.</source>
        <translation>该假设方案已不存在。</translation>
    </message>
    <message>
        <source>A scenario belongs to one project only.</source>
        <translation>一个假设方案只属于一个项目。</translation>
    </message>
    <message>
        <source>A scenario changes the plan only. Do this in the plan itself.</source>
        <translation>假设方案只改动计划安排，此操作请在计划本身中进行。</translation>
    </message>
</context>
<context>
    <name>zs::ScenarioNameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
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
    <name>zs::SendBackDialog</name>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>&amp;What is missing</source>
        <translation>缺少什么(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Send back</source>
        <translation>退回(&amp;S)</translation>
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
        <translation>项目库(&amp;P)</translation>
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
    <message>
        <source>Import a &amp;table...</source>
        <translation>导入表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Export a ta&amp;ble...</source>
        <translation>导出表格(&amp;B)…</translation>
    </message>
    <message>
        <source>Export to a &amp;calendar...</source>
        <translation>导出到日历(&amp;C)…</translation>
    </message>
    <message>
        <source>Start an appro&amp;val...</source>
        <translation>发起审批(&amp;V)...</translation>
    </message>
    <message>
        <source>App&amp;rovals</source>
        <translation>审批(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Lock the window</source>
        <translation>锁定窗口(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>会议(&amp;M)</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>规则(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>总览(&amp;O)</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>项目(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>规划任务(&amp;G)</translation>
    </message>
    <message>
        <source>Fu&amp;nds</source>
        <translation>资金(&amp;N)</translation>
    </message>
    <message>
        <source>Map &amp;view</source>
        <translation>地图(&amp;V)</translation>
    </message>
    <message>
        <source>Fi&amp;eld work</source>
        <translation>现场(&amp;E)</translation>
    </message>
</context>
<context>
    <name>zs::SimulationPanel</name>
    <message>
        <source>Sho&amp;w the way</source>
        <translation>显示走向(&amp;W)</translation>
    </message>
    <message>
        <source>Time passes</source>
        <translation>时间推移</translation>
    </message>
    <message>
        <source>(about no project)</source>
        <translation>（不涉及项目）</translation>
    </message>
    <message>
        <source>Whose turn it is</source>
        <translation>当前办理人</translation>
    </message>
    <message>
        <source>Start&amp;er</source>
        <translation>发起人(&amp;E)</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>项目(&amp;J)</translation>
    </message>
    <message>
        <source>(somebody)</source>
        <translation>（某人）</translation>
    </message>
    <message>
        <source>What is wrong has to be put right first.</source>
        <translation>须先改正存在的问题。</translation>
    </message>
    <message>
        <source>Outcome when all agree: %1.</source>
        <translation>全部同意时的结果：%1。</translation>
    </message>
    <message>
        <source>At the latest on %1, were each deadline used up.</source>
        <translation>各环节均用足时限时，最迟于 %1 办结。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: decided elsewhere</source>
        <translation>%1：由其他程序决定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Step b&amp;y step</source>
        <translation>逐步仿真(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>zs::SkillDialog</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Free then?</source>
        <translation>届时是否空闲</translation>
    </message>
    <message>
        <source>Find people by skill</source>
        <translation>按技能找人</translation>
    </message>
    <message>
        <source>Work that nobody is named for</source>
        <translation>尚未指定人员的工作</translation>
    </message>
    <message>
        <source>Who could do it</source>
        <translation>可承担人员</translation>
    </message>
    <message>
        <source>Work that nobody is named for. Choose a line to see who has the skill; those who are free as long as the task lasts come first.</source>
        <translation>尚未指定人员的工作。选择一行，查看谁具备该技能；在任务期间空闲的排在前面。</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>分配(&amp;A)</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>busy on %1</source>
        <translation>%1 起有冲突</translation>
    </message>
    <message>
        <source>Assign “%1”</source>
        <translation>分配“%1”</translation>
    </message>
</context>
<context>
    <name>zs::StageStrip</name>
    <message>
        <source>Steps of the project</source>
        <translation>项目审批环节</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>Chosen: %1. All: %2</source>
        <translation>所选:%1。全部:%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>;</translation>
    </message>
</context>
<context>
    <name>zs::StandInDialog</name>
    <message>
        <source>Stand-in</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>&amp;Absent</source>
        <translation>被代理人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stands in</source>
        <translation>代理人(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>起始日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>截止日期(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;et the stand-in</source>
        <translation>设定代理(&amp;E)</translation>
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
    <name>zs::SubmitDialog</name>
    <message>
        <source>Submit &quot;%1&quot;</source>
        <translation>提交“%1”</translation>
    </message>
    <message>
        <source>Sign and &amp;submit</source>
        <translation>签名并提交(&amp;S)</translation>
    </message>
</context>
<context>
    <name>zs::SummaryPage</name>
    <message>
        <source>Workspace: %1</source>
        <translation>工作区：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Protection profile: %1</source>
        <translation>保护要求：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Passphrase policy: %1</source>
        <translation>口令策略：%1</translation>
    </message>
    <message>
        <source>First person: %1 (%2)</source>
        <translation>首位人员：%1(%2)</translation>
    </message>
    <message>
        <source>Administrators: appointed later, under System, Powers. Until then everybody who can log in may do everything.</source>
        <translation>管理员：以后在“系统”页“权限”中任命。在此之前，能登录的人都可以进行任何操作。</translation>
    </message>
    <message>
        <source>Your own role: %1</source>
        <translation>您本人的角色：%1</translation>
    </message>
    <message>
        <source>The policy asks for a second factor: set one up under System, My account.</source>
        <translation>口令策略要求使用第二因素，请在“系统”页“我的账户”中设置。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>zs::SurveyDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>增加一行：%1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>latitude longitude accuracy: 30.6574 104.0657 5</source>
        <translation>纬度 经度 精度：30.6574 104.0657 5</translation>
    </message>
    <message>
        <source>(not answered)</source>
        <translation>（未填）</translation>
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
        <source>Add a file...</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.avi *.mkv)</source>
        <translation>视频 (*.mp4 *.mov *.avi *.mkv)</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.heic)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.heic)</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add a file... (%1 there)</source>
        <translation>添加文件…（已有 %1 个）</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing or do not fit.</source>
        <translation>
            <numerusform>有 %n 项缺填或不符合要求。</numerusform>
        </translation>
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
        <source>About and licences</source>
        <translation>关于与许可证</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>我的账户</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>输出与绑定</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护要求</translation>
    </message>
</context>
<context>
    <name>zs::TableExportDialog</name>
    <message>
        <source>With row &amp;numbers and outline levels, so that it can be read back</source>
        <translation>附行号和大纲级别，便于再次导入(&amp;N)</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Tick the columns to write; drag them into another order.</source>
        <translation>勾选要写入的列，拖动可调整次序。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Co&amp;lumns to write</source>
        <translation>要写入的列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Write the file...</source>
        <translation>写入文件(&amp;W)…</translation>
    </message>
    <message>
        <source>The file carries the plan&apos;s secrecy label; the export is recorded in the log.</source>
        <translation>文件标有计划的密级，导出会记入日志。</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>请至少勾选一列。</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV table (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV 表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>zs::TableImportDialog</name>
    <message>
        <source>Leave out what cannot be &amp;read</source>
        <translation>无法识别的内容不导入(&amp;R)</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Choose a table of tasks: an Excel workbook (.xlsx) or a CSV file. You say what its columns stand for, and see what would be added and changed before anything is.</source>
        <translation>请选择一份任务表：Excel 工作簿（.xlsx）或 CSV 文件。先指定各列的含义，看清将新增和修改什么，确认后才会写入计划。</translation>
    </message>
    <message>
        <source>Choose a &amp;file...</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Cells that cannot be read stay empty, rows without a task are passed over; the rest is imported.</source>
        <translation>无法识别的单元格留空，没有对应任务的行跳过，其余照常导入。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Another file...</source>
        <translation>换一个文件(&amp;A)…</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>导入(&amp;M)</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt *.tsv);;Excel workbooks (*.xlsx);;CSV tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>表格 (*.xlsx *.csv *.txt *.tsv);;Excel 工作簿 (*.xlsx);;CSV 表格 (*.csv *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Choose the unit of the numbers in the columns that are marked.</source>
        <translation>请为有标记的列选择数字的单位。</translation>
    </message>
    <message>
        <source>Some cells cannot be imported as they are. Nothing is imported until they are put right or left out.</source>
        <translation>有些单元格不能照原样导入。改正或略去之前，不会导入任何内容。</translation>
    </message>
    <message>
        <source>Enter the new project&apos;s code and name.</source>
        <translation>请填写新项目的代码和名称。</translation>
    </message>
    <message>
        <source>Rows: %1 · tasks found: %2</source>
        <translation>共 %1 行 · 找到任务 %2 项</translation>
    </message>
    <message>
        <source>Rows: %1 · new tasks: %2</source>
        <translation>共 %1 行 · 新任务 %2 项</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1：%2 行</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
</context>
<context>
    <name>zs::TableImportForm</name>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>分隔符(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Head in row</source>
        <translation>表头所在行(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Outline from</source>
        <translation>大纲取自(&amp;O)</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>no head</source>
        <translation>无表头</translation>
    </message>
    <message>
        <source>nothing: all on one level</source>
        <translation>无：全部同级</translation>
    </message>
    <message>
        <source>the level column</source>
        <translation>级别列</translation>
    </message>
    <message>
        <source>the dots of WBS codes</source>
        <translation>WBS 编码中的点</translation>
    </message>
    <message>
        <source>the blanks before names</source>
        <translation>名称前的空格</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>导入到(&amp;I)</translation>
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
        <source>&amp;Below</source>
        <translation>归入(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Told apart by</source>
        <translation>识别任务的依据(&amp;T)</translation>
    </message>
    <message>
        <source>a new project</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>the open plan, as new tasks</source>
        <translation>当前计划，作为新任务</translation>
    </message>
    <message>
        <source>the open plan, changing its tasks</source>
        <translation>当前计划，更新已有任务</translation>
    </message>
    <message>
        <source>WBS code</source>
        <translation>WBS 编码</translation>
    </message>
    <message>
        <source>number of the row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>activity code</source>
        <translation>分类码</translation>
    </message>
    <message>
        <source>(at the end of the plan)</source>
        <translation>（计划末尾）</translation>
    </message>
</context>
<context>
    <name>zs::TableImportJob</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>文件超过 %1 MB。</translation>
    </message>
</context>
<context>
    <name>zs::TableResults</name>
    <message>
        <source>The file</source>
        <translation>文件原样</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What will be added and changed</source>
        <translation>将新增和修改的内容</translation>
    </message>
    <message>
        <source>Tasks whose dates would change</source>
        <translation>日期将变动的任务</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Added and changed: %1</source>
        <translation>新增和修改：%1</translation>
    </message>
    <message>
        <source>No dates move</source>
        <translation>日期没有变动</translation>
    </message>
    <message>
        <source>Dates that move: %1</source>
        <translation>变动的日期：%1</translation>
    </message>
    <message>
        <source>... and %1 more</source>
        <translation>……还有 %1 处</translation>
    </message>
</context>
<context>
    <name>zs::TaskCodesTab</name>
    <message>
        <source>Activity codes</source>
        <translation>分类码</translation>
    </message>
    <message>
        <source>Activity code</source>
        <translation>分类码</translation>
    </message>
    <message>
        <source>Value of the code</source>
        <translation>分类码的值</translation>
    </message>
    <message>
        <source>&amp;Add code</source>
        <translation>添加分类码(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove code</source>
        <translation>删除分类码(&amp;R)</translation>
    </message>
    <message>
        <source>A code needs a name.</source>
        <translation>分类码名称不能为空。</translation>
    </message>
    <message>
        <source>The code “%1” is named twice.</source>
        <translation>分类码“%1”重复填写。</translation>
    </message>
</context>
<context>
    <name>zs::TaskDatesTab</name>
    <message>
        <source>The project&apos;s calendar</source>
        <translation>项目日历</translation>
    </message>
    <message>
        <source>Ca&amp;lendar</source>
        <translation>日历(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ignore the calendars of the resources</source>
        <translation>不考虑资源日历(&amp;I)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>How long levelling holds the task back, counted in all hours: 2ed is two days.</source>
        <translation>资源平衡使任务推迟的时间，按全部时间（含非工作时间）计算：2ed 表示两天。</translation>
    </message>
    <message>
        <source>Le&amp;velling delay</source>
        <translation>平衡延迟(&amp;V)</translation>
    </message>
    <message>
        <source>Date of the constraint</source>
        <translation>约束日期</translation>
    </message>
    <message>
        <source>&amp;Constraint</source>
        <translation>限制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>截止日期(&amp;D)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>任务拆分</translation>
    </message>
    <message>
        <source>After this much of the work</source>
        <translation>完成多少工期后中断</translation>
    </message>
    <message>
        <source>Rests for</source>
        <translation>中断时长</translation>
    </message>
    <message>
        <source>&amp;Add interruption</source>
        <translation>添加中断(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove interruption</source>
        <translation>删除中断(&amp;R)</translation>
    </message>
    <message>
        <source>I&amp;nterruptions</source>
        <translation>任务拆分(&amp;N)</translation>
    </message>
    <message>
        <source>An interruption lies between the start and the finish of a task, and lasts.</source>
        <translation>中断必须位于任务开始和完成之间，且时长大于零。</translation>
    </message>
</context>
<context>
    <name>zs::TaskDialog</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Predecessors</source>
        <translation>前置任务</translation>
    </message>
    <message>
        <source>Task %1: %2</source>
        <translation>任务 %1：%2</translation>
    </message>
    <message>
        <source>Fields of the task</source>
        <translation>任务各项内容</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Dates and constraints</source>
        <translation>日期与限制</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>分类码</translation>
    </message>
</context>
<context>
    <name>zs::TaskGeneralTab</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>counted: %1</source>
        <translation>自动编号：%1</translation>
    </message>
    <message>
        <source>&amp;WBS code</source>
        <translation>WBS 编码(&amp;W)</translation>
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
        <source>A hammock spans from what it waits for to what waits for it.</source>
        <translation>伴随任务的时间跨度由其前置任务和后续任务决定。</translation>
    </message>
    <message>
        <source>&amp;Scheduling</source>
        <translation>排程方式(&amp;S)</translation>
    </message>
    <message>
        <source>What stays when duration, work or units change</source>
        <translation>工期、工时或资源单位改变时保持不变的一项</translation>
    </message>
    <message>
        <source>Task &amp;type</source>
        <translation>任务类型(&amp;T)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Unit in charge</source>
        <translation>主管单位(&amp;U)</translation>
    </message>
    <message>
        <source>Levelling moves tasks of a low priority first; 500 is the middle.</source>
        <translation>资源平衡时先推迟优先级低的任务；500 为中等。</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>优先级(&amp;P)</translation>
    </message>
    <message>
        <source>Scheduled by &amp;hand</source>
        <translation>手动排程(&amp;H)</translation>
    </message>
    <message>
        <source>The task keeps its dates; the scheduler does not move it.</source>
        <translation>任务保持给定日期，不参与自动排程。</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>有效任务(&amp;A)</translation>
    </message>
    <message>
        <source>An inactive task stays in the plan but does not count.</source>
        <translation>停用的任务保留在计划中，但不参与计算。</translation>
    </message>
    <message>
        <source>Duration is an &amp;estimate</source>
        <translation>工期为估计值(&amp;E)</translation>
    </message>
    <message>
        <source>Marks a duration that is still to be confirmed.</source>
        <translation>标明工期尚待确认。</translation>
    </message>
    <message>
        <source>A summary task takes as long as its parts.</source>
        <translation>摘要任务的工期由其子任务决定。</translation>
    </message>
    <message>
        <source>A task needs a name.</source>
        <translation>任务名称不能为空。</translation>
    </message>
</context>
<context>
    <name>zs::TaskLinksTab</name>
    <message>
        <source>Predecessors</source>
        <translation>紧前任务</translation>
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
        <source>Write the number of the predecessor.</source>
        <translation>请填写前置任务的编号。</translation>
    </message>
    <message>
        <source>Task %1 is named twice.</source>
        <translation>任务 %1 重复填写。</translation>
    </message>
</context>
<context>
    <name>zs::TaskProgressTab</name>
    <message>
        <source>&amp;Complete</source>
        <translation>完成百分比(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remaining duration</source>
        <translation>剩余工期(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Physically complete</source>
        <translation>实物完成百分比(&amp;P)</translation>
    </message>
    <message>
        <source>Which percentage says how much the task has earned</source>
        <translation>用哪一种百分比计算挣值</translation>
    </message>
    <message>
        <source>&amp;Earned by</source>
        <translation>挣值依据(&amp;E)</translation>
    </message>
    <message>
        <source>Actual &amp;start</source>
        <translation>实际开始(&amp;S)</translation>
    </message>
    <message>
        <source>Actual &amp;finish</source>
        <translation>实际完成(&amp;F)</translation>
    </message>
    <message>
        <source>A summary task&apos;s progress follows from its tasks.</source>
        <translation>摘要任务的进度由其下级任务决定。</translation>
    </message>
    <message>
        <source>Progress is told up to the status date %1.</source>
        <translation>进度填报截至状态日期 %1。</translation>
    </message>
    <message>
        <source>The project has no status date: what is left of a started task goes on where it was.</source>
        <translation>项目未设置状态日期：已开始任务的剩余工作仍按原时间安排。</translation>
    </message>
    <message>
        <source>The actual finish lies before the actual start.</source>
        <translation>实际完成早于实际开始。</translation>
    </message>
</context>
<context>
    <name>zs::TaskResourcesTab</name>
    <message>
        <source>Resources of the task</source>
        <translation>任务的资源</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>&amp;Add resource</source>
        <translation>添加资源(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove resource</source>
        <translation>删除资源(&amp;R)</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>尚未指定人员</translation>
    </message>
    <message>
        <source>A summary task has no work of its own. Assign its tasks instead.</source>
        <translation>摘要任务自身没有工时，请给它下面的任务分配资源。</translation>
    </message>
    <message>
        <source>The project has no resources yet; add them on the resources page.</source>
        <translation>项目尚无资源，请先在资源页添加。</translation>
    </message>
    <message>
        <source>Units are a share of full time (100%) or, of a material, its quantity. Work left empty follows from duration and units.</source>
        <translation>资源单位是占全时的比例（100%），材料则为数量。工时留空时由工期和资源单位算出。</translation>
    </message>
    <message>
        <source>Units are a number that is not negative, for example 50% for half of full time.</source>
        <translation>资源单位必须是不小于零的数，例如 50% 表示半个全时。</translation>
    </message>
    <message>
        <source>A resource is named twice.</source>
        <translation>同一资源重复填写。</translation>
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
    <message>
        <source>This column is calculated.</source>
        <translation>此列由程序计算。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>设置%1</translation>
    </message>
</context>
<context>
    <name>zs::TenderDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>适用法律</translation>
    </message>
    <message>
        <source>Way of procurement</source>
        <translation>采购方式</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算价</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Change a tender</source>
        <translation>修改招标项目</translation>
    </message>
    <message>
        <source>New tender</source>
        <translation>新建招标项目</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Law</source>
        <translation>适用法律(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Way of procurement</source>
        <translation>采购方式(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;stimate</source>
        <translation>估算价(&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保存(&amp;K)</translation>
    </message>
</context>
<context>
    <name>zs::TenderEventDialog</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Record an event of &quot;%1&quot;</source>
        <translation>登记“%1”的节点</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>节点(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Day (may lie ahead)</source>
        <translation>日期，可以是将来(&amp;D)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>登记(&amp;R)</translation>
    </message>
</context>
<context>
    <name>zs::TenderPanel</name>
    <message>
        <source>Statutory clocks</source>
        <translation>法定时限</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>已发生的节点</translation>
    </message>
    <message>
        <source>&amp;New tender...</source>
        <translation>新建招标项目(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Modify...</source>
        <translation>修改(&amp;M)...</translation>
    </message>
    <message>
        <source>&amp;Remove tender</source>
        <translation>删除招标项目(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;cord an event...</source>
        <translation>登记节点(&amp;C)...</translation>
    </message>
    <message>
        <source>Ta&amp;ke the event back</source>
        <translation>撤回节点(&amp;K)</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>导出(&amp;X)...</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>招标项目</translation>
    </message>
    <message>
        <source>Next: %1. %2 %3</source>
        <translation>下一项：%1。%2%3</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期的时限。</translation>
    </message>
    <message>
        <source>A tender (招标采购项目) keeps the days of its events; the clocks of the law are told from them. Begin with &quot;New tender&quot;.</source>
        <translation>招标项目（标段、包）登记各节点的日期，法定时限由此推算。请从“新建招标项目”开始。</translation>
    </message>
    <message>
        <source>The tender was kept.</source>
        <translation>招标项目已保存。</translation>
    </message>
    <message>
        <source>The event was recorded.</source>
        <translation>节点已登记。</translation>
    </message>
    <message>
        <source>Take the event of %1 back?</source>
        <translation>撤回%1的节点？</translation>
    </message>
    <message>
        <source>The log keeps that it was recorded.</source>
        <translation>日志保留登记的记录。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The event was taken back.</source>
        <translation>节点已撤回。</translation>
    </message>
    <message>
        <source>Remove the tender &quot;%1&quot; with its events?</source>
        <translation>删除招标项目“%1”及其节点？</translation>
    </message>
    <message>
        <source>The log keeps what was entered.</source>
        <translation>日志保留录入的内容。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The tender was removed.</source>
        <translation>招标项目已删除。</translation>
    </message>
    <message>
        <source>Export the clocks</source>
        <translation>导出法定时限</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
</context>
<context>
    <name>zs::TieDialog</name>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approval of the step</source>
        <translation>环节的审批</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(无)</translation>
    </message>
    <message>
        <source>No. %1 %2</source>
        <translation>第 %1 号 %2</translation>
    </message>
    <message>
        <source>&amp;Approval</source>
        <translation>审批(&amp;A)</translation>
    </message>
    <message>
        <source>No approval was started for this project yet.</source>
        <translation>本项目尚未发起审批。</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设定(&amp;S)</translation>
    </message>
</context>
<context>
    <name>zs::TimePanels</name>
    <message>
        <source>Chart and &amp;numbers</source>
        <translation>图表与数据(&amp;N)</translation>
    </message>
    <message>
        <source>What the panel shows</source>
        <translation>面板内容</translation>
    </message>
    <message>
        <source>Resource histogram</source>
        <translation>资源直方图</translation>
    </message>
    <message>
        <source>S-curve</source>
        <translation>S 形曲线</translation>
    </message>
    <message>
        <source>Resource or group</source>
        <translation>资源或资源组</translation>
    </message>
    <message>
        <source>No resource is assigned in this plan.</source>
        <translation>本计划尚未分配资源。</translation>
    </message>
    <message numerus="yes">
        <source>Overloaded in %n places in sight.</source>
        <translation>
            <numerusform>可见范围内有 %n 处超额分配。</numerusform>
        </translation>
    </message>
    <message>
        <source>No overload in sight.</source>
        <translation>可见范围内没有超额分配。</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1（单位：%2）</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>资源组：%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 units</source>
        <translation>%1：需要 %2，可用 %3（人·机单位）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out the S-curve...</source>
        <translation>正在计算 S 曲线…</translation>
    </message>
    <message>
        <source>%1 Bars: the most units in use at once. Line: what is available.</source>
        <translation>%1柱高为同一时刻最多占用的数量，折线为可用数量。</translation>
    </message>
</context>
<context>
    <name>zs::TokenDialog</name>
    <message>
        <source>&amp;Look for tokens</source>
        <translation>查找令牌(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Use this token</source>
        <translation>使用该令牌(&amp;U)</translation>
    </message>
    <message>
        <source>Use a token</source>
        <translation>使用令牌</translation>
    </message>
    <message>
        <source>PKCS#11 l&amp;ibrary of its maker</source>
        <translation>厂商的 PKCS#11 库(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>PI&amp;N</source>
        <translation>PIN(&amp;N)</translation>
    </message>
    <message>
        <source>Your present &amp;passphrase</source>
        <translation>您的现用口令(&amp;P)</translation>
    </message>
    <message>
        <source>A key named zhengshu is made on the token when it has none. The token never gives it out; it signs with it at each log-in.</source>
        <translation>令牌上没有名为 zhengshu 的密钥时，将在令牌上生成。该密钥不会离开令牌，每次登录时由令牌用它签名。</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1(%2，%3)</translation>
    </message>
    <message>
        <source>This library finds no token that is set up.</source>
        <translation>该库没有找到已初始化的令牌。</translation>
    </message>
    <message>
        <source>Where the new key file lies: on a medium that you take with you</source>
        <translation>新密钥文件的存放位置：随身携带的介质</translation>
    </message>
    <message>
        <source>Key files (*.zskey)</source>
        <translation>密钥文件 (*.zskey)</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>使用密钥文件</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>当前口令</translation>
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
    <message>
        <source>MLPS 3</source>
        <translation>等保三级</translation>
    </message>
    <message>
        <source>Graded protection</source>
        <translation>分级保护</translation>
    </message>
    <message>
        <source>Protection profile: %1</source>
        <translation>保护要求：%1</translation>
    </message>
</context>
<context>
    <name>zs::TurnNotice</name>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approval No. %1 waits for you.</source>
        <translation>第 %1 号审批待您办理。</translation>
    </message>
    <message numerus="yes">
        <source>%n new approval(s) wait for you.</source>
        <translation>
            <numerusform>有 %n 件新的审批待您办理。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zs::UseDialog</name>
    <message>
        <source>Assign “%1” to a task</source>
        <translation>把“%1”分配到任务</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>任务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>数量(&amp;U)</translation>
    </message>
    <message>
        <source>Assign the resource</source>
        <translation>分配资源</translation>
    </message>
    <message>
        <source>Choose one of the tasks.</source>
        <translation>请从列表中选择一项任务。</translation>
    </message>
    <message>
        <source>Units are a number such as 1.5 or 150%.</source>
        <translation>数量应如 1.5 或 150%。</translation>
    </message>
    <message>
        <source>Assign “%1”</source>
        <translation>分配“%1”</translation>
    </message>
</context>
<context>
    <name>zs::VoucherTab</name>
    <message>
        <source>Number</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>资金指标</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>In</source>
        <translation>借入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>&amp;Post...</source>
        <translation>记账(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Reverse...</source>
        <translation>冲销(&amp;R)...</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>输出(&amp;X)...</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: number, document, project or pinyin initials</source>
        <translation>筛选：凭证号、文号、项目或拼音首字母</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Lines of the voucher</source>
        <translation>凭证分录</translation>
    </message>
    <message>
        <source> (reversed)</source>
        <translation>（已冲销）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Posted as No. %1.</source>
        <translation>已记账，凭证号 %1。</translation>
    </message>
    <message>
        <source>Reverse a voucher</source>
        <translation>冲销凭证</translation>
    </message>
    <message>
        <source>No. %1 stays in the ledger; a reversal takes its sums back.</source>
        <translation>%1 号凭证仍保留在账中；冲销凭证将其金额冲回。</translation>
    </message>
    <message>
        <source>Re&amp;verse it</source>
        <translation>冲销(&amp;V)</translation>
    </message>
    <message>
        <source>Reversed by No. %1.</source>
        <translation>已由 %1 号凭证冲销。</translation>
    </message>
    <message>
        <source>Vouchers of the ledger of funds</source>
        <translation>资金账凭证</translation>
    </message>
    <message>
        <source>The table was written: %1</source>
        <translation>表格已写入：%1</translation>
    </message>
</context>
<context>
    <name>zs::WaitingPanel</name>
    <message>
        <source>Approval</source>
        <translation>审批编号</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>等待起始</translation>
    </message>
    <message>
        <source>No approval waits for a meeting. Matters come here by themselves when their process has a step that a meeting decides.</source>
        <translation>没有等待上会的审批。流程中有集体决策环节的事项会自动列在这里。</translation>
    </message>
    <message>
        <source>Put on the a&amp;genda</source>
        <translation>列入议程(&amp;G)</translation>
    </message>
    <message>
        <source>Matters that wait for a meeting</source>
        <translation>待上会事项</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Plan a meeting of this kind and secrecy label first.</source>
        <translation>请先安排该类别和密级的会议。</translation>
    </message>
    <message>
        <source>Approval No. %1 is on the agenda.</source>
        <translation>第 %1 号审批已列入议程。</translation>
    </message>
    <message>
        <source>Matters f&amp;or meetings...</source>
        <translation>上会事项(&amp;O)...</translation>
    </message>
</context>
<context>
    <name>zs::WhyPanel</name>
    <message>
        <source>Why is it there?</source>
        <translation>为什么排在这里？</translation>
    </message>
    <message>
        <source>Float paths to this task...</source>
        <translation>通向此任务的浮动路径...</translation>
    </message>
    <message>
        <source>Copy the explanation</source>
        <translation>复制说明</translation>
    </message>
    <message>
        <source>Close (F4)</source>
        <translation>关闭（F4）</translation>
    </message>
    <message>
        <source>Why the task is where it is, from the task back to the cause</source>
        <translation>任务为什么排在这里，从任务追溯到起因</translation>
    </message>
    <message>
        <source>Enter or a click shows the task of this step in the chart</source>
        <translation>按回车或单击，在图中显示这一步的任务</translation>
    </message>
    <message>
        <source>What would move it earlier</source>
        <translation>怎样可以提前</translation>
    </message>
    <message>
        <source>Enter or a click shows the task in the chart</source>
        <translation>按回车或单击，在图中显示该任务</translation>
    </message>
    <message>
        <source>Choose a task in the chart: here stands why it is on its date.</source>
        <translation>请在图中选一项任务，这里说明它为什么排在那一天。</translation>
    </message>
    <message>
        <source>“%1” starts on %2 and finishes on %3.</source>
        <translation>“%1”于 %2 开始，%3 完成。</translation>
    </message>
    <message>
        <source>What would move it earlier (being worked out)</source>
        <translation>怎样可以提前（正在推算）</translation>
    </message>
    <message>
        <source>Nothing on this chain by itself would let it begin earlier.</source>
        <translation>这条链上没有哪一处单独改动能使它提前。</translation>
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
        <source>The backup&apos;s audit log is broken: %1</source>
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
    <message>
        <source>The tasks would wait for each other across projects: %1. Remove one of these links first.</source>
        <translation>任务将跨项目循环等待：%1。请先解除其中一条关联。</translation>
    </message>
    <message>
        <source>Only a person of the workspace can have a key.</source>
        <translation>只有工作区中的人员才能有密钥。</translation>
    </message>
    <message>
        <source>(business content not shown)</source>
        <translation>（业务内容不显示）</translation>
    </message>
    <message>
        <source>The secret of the one-time codes is damaged.</source>
        <translation>动态口令的密钥已损坏。</translation>
    </message>
    <message>
        <source>This log-in asks for a one-time code.</source>
        <translation>该登录需要动态口令。</translation>
    </message>
    <message>
        <source>Only a person of the workspace can have one-time codes.</source>
        <translation>只有工作区的人员才能使用动态口令。</translation>
    </message>
    <message>
        <source>The code is not right. Look at the clock of this computer and of the device, then enter the code that it shows now.</source>
        <translation>动态口令不正确。请核对本计算机和设备的时钟，再输入设备当前显示的口令。</translation>
    </message>
    <message>
        <source>This passphrase cannot be taken. %1</source>
        <translation>不能使用这个口令。%1</translation>
    </message>
    <message>
        <source>Choose a new passphrase first: yours has expired, or somebody else chose it for you.</source>
        <translation>请先更换口令：您的口令已到期，或者是由他人设定的。</translation>
    </message>
    <message>
        <source>This is not a setting that can be set: it has an act and a power of its own.</source>
        <translation>该设置不能直接修改：须由专门操作并具有相应权限。</translation>
    </message>
    <message>
        <source>The new passphrase is the present one.</source>
        <translation>新口令与现用口令相同。</translation>
    </message>
    <message>
        <source>A secrecy label is set by its own act, with the power for it.</source>
        <translation>密级只能由定密操作设定，并须具有相应权限。</translation>
    </message>
    <message>
        <source>This site carries it out by an approval only: %1. Start the process &quot;%2&quot;; it is done with the last signature.</source>
        <translation>本单位规定此事项只能经审批办理：%1。请发起“%2”流程，最后一名审批人签署后自动办理。</translation>
    </message>
    <message>
        <source>What this approval sets off is carried out by the process &quot;%1&quot; only.</source>
        <translation>本审批所附事项只能由“%1”流程办理。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Printing this (%1) needs leave. Start the process &quot;%2&quot;; one print is free then.</source>
        <translation>打印该内容（%1）须经许可。请发起“%2”流程，批准后可打印一次。</translation>
    </message>
    <message>
        <source>Taking this out (%1) needs leave. Start the process &quot;%2&quot;; one export is free then.</source>
        <translation>导出该内容（%1）须经许可。请发起“%2”流程，批准后可导出一次。</translation>
    </message>
    <message>
        <source>Keys and one-time codes are only changed by the person they belong to.</source>
        <translation>密钥和动态口令只能由本人更改。</translation>
    </message>
    <message>
        <source>Leave is used up with the record of it, which cannot be written: the workspace is open for reading only.</source>
        <translation>输出许可须与记录同时核销，而工作区以只读方式打开，无法记录。</translation>
    </message>
    <message>
        <source>There is no such project here.</source>
        <translation>这里没有这个项目。</translation>
    </message>
    <message>
        <source>Approvals and powers are not committed from outside.</source>
        <translation>审批和权限只能在各自的办理界面中变更。</translation>
    </message>
    <message>
        <source>A posting of the ledger is not undone: reverse the voucher, with the reason.</source>
        <translation>入账的凭证不能撤销操作：请冲销该凭证并写明理由。</translation>
    </message>
    <message>
        <source>A figure of the ladder is not undone: withdraw it, with the reason.</source>
        <translation>投资数不能撤销操作：请在资金栏中撤销该数并写明理由。</translation>
    </message>
    <message>
        <source>Set up a second factor first: the policy of this workspace asks for a key file, a token or one-time codes beside the passphrase.</source>
        <translation>请先设置第二因素：本工作区的策略要求在口令之外，还须有密钥文件、密码钥匙或动态口令。</translation>
    </message>
    <message>
        <source>A person is never removed: what was done stays theirs.</source>
        <translation>人员不能删除，其办理记录须予保留。</translation>
    </message>
    <message>
        <source>A log-in name stays with its person; give the other person one of their own.</source>
        <translation>登录名不得转给他人，请为他人另设登录名。</translation>
    </message>
    <message>
        <source>An administrator leaves once two of the three have given the office to somebody else.</source>
        <translation>管理员离岗前，须由三员中的两人将其职责交给他人。</translation>
    </message>
    <message>
        <source>%1 holds roles: another of the three administrators has to confirm first that a new passphrase is given.</source>
        <translation>%1 已被授予角色，重新发放口令须先经三员中的另一人确认。</translation>
    </message>
    <message>
        <source>%1 is one of the three administrators: another of them has to confirm first that the log-in is taken away.</source>
        <translation>%1 是三员之一，收回其登录须先经三员中的另一人确认。</translation>
    </message>
    <message>
        <source>This backup is from before the three administrators were appointed: with it everybody could do everything. It is not restored.</source>
        <translation>该备份早于三员任命，恢复后任何人都可办理一切事项，因此不予恢复。</translation>
    </message>
    <message>
        <source>Your clearance, or the circle of those who need to know, does not reach this approval&apos;s secrecy label.</source>
        <translation>您的涉密等级不足，或不在知悉范围内，不能查看该审批。</translation>
    </message>
</context>
</TS>
