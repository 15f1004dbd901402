/// Names of licence states and event types.
enum LicenceNameText: String, PhraseTable {
  case valid, suspended, revoked, annulled, withdrawn, expired, cancelled, refused
  case issued, changed, renewed, reissued, restored, promiseBreach = "promise_breach"

  var phrase: Phrase {
    switch self {
    case .valid: Phrase("有效", "valid")
    case .suspended: Phrase("暂扣", "suspended")
    case .revoked: Phrase("吊销", "revoked")
    case .annulled: Phrase("撤销", "annulled")
    case .withdrawn: Phrase("撤回", "withdrawn")
    case .expired: Phrase("过期", "expired")
    case .cancelled: Phrase("注销", "cancelled")
    case .refused: Phrase("不予许可", "refused")
    case .issued: Phrase("新办", "issued")
    case .changed: Phrase("变更", "changed")
    case .renewed: Phrase("延续", "renewed")
    case .reissued: Phrase("补证", "reissued")
    case .restored: Phrase("解除暂扣", "restored")
    case .promiseBreach: Phrase("承诺不实", "promise breach")
    }
  }
}

/// Names of receipt states and of the acts on a receipt.
enum ReceiptNameText: String, PhraseTable {
  case pending, unrouted, delivered, read, signed, claimed, disputed, rerouted
  case fedBack = "fed_back"
  case superseded, failed, dead, returned, escalated, opened, pushed

  var phrase: Phrase {
    switch self {
    case .pending: Phrase("待送达", "pending")
    case .unrouted: Phrase("无接收单位", "unrouted")
    case .delivered: Phrase("已送达", "delivered")
    case .read: Phrase("已阅", "read")
    case .signed: Phrase("已签收", "signed")
    case .claimed: Phrase("已认领", "claimed")
    case .disputed: Phrase("争议", "disputed")
    case .rerouted: Phrase("改派", "rerouted")
    case .fedBack: Phrase("已反馈", "fed back")
    case .superseded: Phrase("被取代", "superseded")
    case .failed: Phrase("投递失败", "failed, retrying")
    case .dead: Phrase("停投待处理", "parked")
    case .returned: Phrase("退回", "returned")
    case .escalated: Phrase("升级督办", "escalated")
    case .opened: Phrase("打开", "opened")
    case .pushed: Phrase("推送", "pushed")
    }
  }
}

/// Names of recipients' roles.
enum RecipientNameText: String, PhraseTable {
  case industry, lead, copy, town, service, origin

  var phrase: Phrase {
    switch self {
    case .industry: Phrase("行业主管", "industry")
    case .lead: Phrase("监管牵头", "lead")
    case .copy: Phrase("抄送", "copy")
    case .town: Phrase("属地", "town")
    case .service: Phrase("系统", "service")
    case .origin: Phrase("协调", "coordination")
    }
  }
}

/// Names of people's roles.
enum RoleNameText: String, PhraseTable {
  case r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19

  var phrase: Phrase {
    switch self {
    case .r1: Phrase("审批经办人", "approval clerk")
    case .r2: Phrase("审批负责人", "approver")
    case .r3: Phrase("联络员", "liaison")
    case .r4: Phrase("执法检查员", "inspector")
    case .r5: Phrase("法制审核员", "legal reviewer")
    case .r6: Phrase("部门负责人", "department head")
    case .r7: Phrase("命题员", "question author")
    case .r8: Phrase("题库审核员", "question reviewer")
    case .r9: Phrase("应考人", "examinee")
    case .r10: Phrase("企业联络员", "enterprise liaison")
    case .r11: Phrase("乡镇干部（网格员）", "town officer")
    case .r12: Phrase("安委办工作人员", "coordinator")
    case .r13: Phrase("调查组成员", "investigator")
    case .r14: Phrase("调查组组长", "team leader")
    case .r15: Phrase("举报受理员", "complaint officer")
    case .r16: Phrase("纪检联络员", "discipline liaison")
    case .r17: Phrase("审计员", "auditor")
    case .r18: Phrase("系统管理员", "system administrator")
    case .r19: Phrase("公众", "public")
    }
  }
}

/// Names of entity states, verdicts and health.
enum StateNameText: String, PhraseTable {
  case provisional, active, suspended, closed
  case published, unchanged, rejected, duplicate
  case running, stopped, draining

  var phrase: Phrase {
    switch self {
    case .provisional: Phrase("初步建档", "provisional")
    case .active: Phrase("在管", "active")
    case .suspended: Phrase("停产停业", "suspended")
    case .closed: Phrase("关闭", "closed")
    case .published: Phrase("已推送", "published")
    case .unchanged: Phrase("无变化", "unchanged")
    case .rejected: Phrase("不合格", "rejected")
    case .duplicate: Phrase("文件内重复", "duplicate")
    case .running: Phrase("运行中", "running")
    case .stopped: Phrase("未运行", "not running")
    case .draining: Phrase("正在停止", "stopping")
    }
  }
}
