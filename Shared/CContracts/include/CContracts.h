// Written by proto/generate; do not edit.
#ifndef ANLAN_CCONTRACTS_H
#define ANLAN_CCONTRACTS_H

#include <stddef.h>
#include <stdint.h>

#include "anlan_arena.h"
#include "anlan_text.h"
#include "google/protobuf/any.pb-c.h"
#include "google/protobuf/duration.pb-c.h"
#include "google/protobuf/empty.pb-c.h"
#include "google/protobuf/timestamp.pb-c.h"
#include "anlan/conformance/v1/conformance.pb-c.h"
#include "anlan/echo/v1/echo.pb-c.h"
#include "anlan/enforcement/v1/bank.pb-c.h"
#include "anlan/enforcement/v1/inspection.pb-c.h"
#include "anlan/enforcement/v1/question.pb-c.h"
#include "anlan/enforcement/v1/quiz.pb-c.h"
#include "anlan/entity/v1/entity.pb-c.h"
#include "anlan/feed/v1/feed.pb-c.h"
#include "anlan/feed/v1/material.pb-c.h"
#include "anlan/history/v1/history.pb-c.h"
#include "anlan/host/v1/host.pb-c.h"
#include "anlan/investigation/v1/accident.pb-c.h"
#include "anlan/investigation/v1/act.pb-c.h"
#include "anlan/investigation/v1/case.pb-c.h"
#include "anlan/investigation/v1/cause.pb-c.h"
#include "anlan/investigation/v1/evidence.pb-c.h"
#include "anlan/investigation/v1/fact.pb-c.h"
#include "anlan/investigation/v1/history.pb-c.h"
#include "anlan/investigation/v1/lesson.pb-c.h"
#include "anlan/investigation/v1/loss.pb-c.h"
#include "anlan/investigation/v1/measure.pb-c.h"
#include "anlan/investigation/v1/nearmiss.pb-c.h"
#include "anlan/investigation/v1/notice.pb-c.h"
#include "anlan/investigation/v1/past.pb-c.h"
#include "anlan/investigation/v1/report.pb-c.h"
#include "anlan/investigation/v1/warning.pb-c.h"
#include "anlan/ledger/v1/ledger.pb-c.h"
#include "anlan/permits/v1/event.pb-c.h"
#include "anlan/permits/v1/permits.pb-c.h"
#include "anlan/permits/v1/receipt.pb-c.h"
#include "anlan/type/v1/type.pb-c.h"
#include "containerd/ttrpc/request.pb-c.h"
#include "google/rpc/error_details.pb-c.h"
#include "google/rpc/status.pb-c.h"
#include "grpc/health/v1/health.pb-c.h"
#include "grpc/reflection/v1/reflection.pb-c.h"

// The serialised google.protobuf.FileDescriptorSet of the contract.
const uint8_t *anlan_descriptor_set(void);
size_t anlan_descriptor_set_length(void);

static inline const ProtobufCMessageDescriptor *google__protobuf__any__descriptor_address(void) {
  return &google__protobuf__any__descriptor;
}
static inline const ProtobufCMessageDescriptor *google__protobuf__duration__descriptor_address(void) {
  return &google__protobuf__duration__descriptor;
}
static inline const ProtobufCMessageDescriptor *google__protobuf__empty__descriptor_address(void) {
  return &google__protobuf__empty__descriptor;
}
static inline const ProtobufCMessageDescriptor *google__protobuf__timestamp__descriptor_address(void) {
  return &google__protobuf__timestamp__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__conformance__v1__leaf__descriptor_address(void) {
  return &anlan__conformance__v1__leaf__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__conformance__v1__every_kind__descriptor_address(void) {
  return &anlan__conformance__v1__every_kind__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__conformance__v1__every_kind__inner__descriptor_address(void) {
  return &anlan__conformance__v1__every_kind__inner__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__conformance__v1__few_kinds__descriptor_address(void) {
  return &anlan__conformance__v1__few_kinds__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__conformance__v1__older_leaf__descriptor_address(void) {
  return &anlan__conformance__v1__older_leaf__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__conformance__v1__echo_request__descriptor_address(void) {
  return &anlan__conformance__v1__echo_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__conformance__v1__echo_response__descriptor_address(void) {
  return &anlan__conformance__v1__echo_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__conformance__v1__collect_request__descriptor_address(void) {
  return &anlan__conformance__v1__collect_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__conformance__v1__collect_response__descriptor_address(void) {
  return &anlan__conformance__v1__collect_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__conformance__v1__spread_request__descriptor_address(void) {
  return &anlan__conformance__v1__spread_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__conformance__v1__spread_response__descriptor_address(void) {
  return &anlan__conformance__v1__spread_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__conformance__v1__chat_request__descriptor_address(void) {
  return &anlan__conformance__v1__chat_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__conformance__v1__chat_response__descriptor_address(void) {
  return &anlan__conformance__v1__chat_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__echo__v1__echo_request__descriptor_address(void) {
  return &anlan__echo__v1__echo_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__echo__v1__echo_response__descriptor_address(void) {
  return &anlan__echo__v1__echo_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__echo__v1__echo_sealed_request__descriptor_address(void) {
  return &anlan__echo__v1__echo_sealed_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__echo__v1__echo_sealed_response__descriptor_address(void) {
  return &anlan__echo__v1__echo_sealed_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__echo__v1__stream_request__descriptor_address(void) {
  return &anlan__echo__v1__stream_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__echo__v1__stream_response__descriptor_address(void) {
  return &anlan__echo__v1__stream_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__echo__v1__notice__descriptor_address(void) {
  return &anlan__echo__v1__notice__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__echo__v1__place__descriptor_address(void) {
  return &anlan__echo__v1__place__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__echo__v1__material__descriptor_address(void) {
  return &anlan__echo__v1__material__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__bank__descriptor_address(void) {
  return &anlan__enforcement__v1__bank__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__version__descriptor_address(void) {
  return &anlan__enforcement__v1__version__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__import_questions_request__descriptor_address(void) {
  return &anlan__enforcement__v1__import_questions_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__import_questions_options__descriptor_address(void) {
  return &anlan__enforcement__v1__import_questions_options__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__import_question_rows__descriptor_address(void) {
  return &anlan__enforcement__v1__import_question_rows__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__import_question_row__descriptor_address(void) {
  return &anlan__enforcement__v1__import_question_row__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__question_verdict__descriptor_address(void) {
  return &anlan__enforcement__v1__question_verdict__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__import_questions_response__descriptor_address(void) {
  return &anlan__enforcement__v1__import_questions_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__question_row_result__descriptor_address(void) {
  return &anlan__enforcement__v1__question_row_result__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__import_questions_summary__descriptor_address(void) {
  return &anlan__enforcement__v1__import_questions_summary__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_banks_request__descriptor_address(void) {
  return &anlan__enforcement__v1__list_banks_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_banks_response__descriptor_address(void) {
  return &anlan__enforcement__v1__list_banks_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_versions_request__descriptor_address(void) {
  return &anlan__enforcement__v1__list_versions_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_versions_response__descriptor_address(void) {
  return &anlan__enforcement__v1__list_versions_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_imports_request__descriptor_address(void) {
  return &anlan__enforcement__v1__list_imports_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_imports_response__descriptor_address(void) {
  return &anlan__enforcement__v1__list_imports_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__bank_import__descriptor_address(void) {
  return &anlan__enforcement__v1__bank_import__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__move_version_request__descriptor_address(void) {
  return &anlan__enforcement__v1__move_version_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__move_version_response__descriptor_address(void) {
  return &anlan__enforcement__v1__move_version_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_questions_request__descriptor_address(void) {
  return &anlan__enforcement__v1__list_questions_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_questions_response__descriptor_address(void) {
  return &anlan__enforcement__v1__list_questions_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__get_question_request__descriptor_address(void) {
  return &anlan__enforcement__v1__get_question_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__get_question_response__descriptor_address(void) {
  return &anlan__enforcement__v1__get_question_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__decide_question_request__descriptor_address(void) {
  return &anlan__enforcement__v1__decide_question_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__decide_question_response__descriptor_address(void) {
  return &anlan__enforcement__v1__decide_question_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__amend_law_request__descriptor_address(void) {
  return &anlan__enforcement__v1__amend_law_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__amend_law_response__descriptor_address(void) {
  return &anlan__enforcement__v1__amend_law_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__request_export_request__descriptor_address(void) {
  return &anlan__enforcement__v1__request_export_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__request_export_response__descriptor_address(void) {
  return &anlan__enforcement__v1__request_export_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__approve_export_request__descriptor_address(void) {
  return &anlan__enforcement__v1__approve_export_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__approve_export_response__descriptor_address(void) {
  return &anlan__enforcement__v1__approve_export_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__export_questions_request__descriptor_address(void) {
  return &anlan__enforcement__v1__export_questions_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__export_questions_response__descriptor_address(void) {
  return &anlan__enforcement__v1__export_questions_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__question_proposal__descriptor_address(void) {
  return &anlan__enforcement__v1__question_proposal__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_question_proposals_request__descriptor_address(void) {
  return &anlan__enforcement__v1__list_question_proposals_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_question_proposals_response__descriptor_address(void) {
  return &anlan__enforcement__v1__list_question_proposals_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__get_question_proposal_request__descriptor_address(void) {
  return &anlan__enforcement__v1__get_question_proposal_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__get_question_proposal_response__descriptor_address(void) {
  return &anlan__enforcement__v1__get_question_proposal_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__decide_question_proposal_request__descriptor_address(void) {
  return &anlan__enforcement__v1__decide_question_proposal_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__decide_question_proposal_response__descriptor_address(void) {
  return &anlan__enforcement__v1__decide_question_proposal_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_posts_request__descriptor_address(void) {
  return &anlan__enforcement__v1__list_posts_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_posts_response__descriptor_address(void) {
  return &anlan__enforcement__v1__list_posts_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__post__descriptor_address(void) {
  return &anlan__enforcement__v1__post__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__bank_act__descriptor_address(void) {
  return &anlan__enforcement__v1__bank_act__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__inspection__descriptor_address(void) {
  return &anlan__enforcement__v1__inspection__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__inspection_record__descriptor_address(void) {
  return &anlan__enforcement__v1__inspection_record__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__inspection_move_record__descriptor_address(void) {
  return &anlan__enforcement__v1__inspection_move_record__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__plan_inspection_request__descriptor_address(void) {
  return &anlan__enforcement__v1__plan_inspection_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__plan_inspection_response__descriptor_address(void) {
  return &anlan__enforcement__v1__plan_inspection_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__move_inspection_request__descriptor_address(void) {
  return &anlan__enforcement__v1__move_inspection_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__move_inspection_response__descriptor_address(void) {
  return &anlan__enforcement__v1__move_inspection_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__get_inspection_request__descriptor_address(void) {
  return &anlan__enforcement__v1__get_inspection_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__get_inspection_response__descriptor_address(void) {
  return &anlan__enforcement__v1__get_inspection_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_inspections_request__descriptor_address(void) {
  return &anlan__enforcement__v1__list_inspections_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_inspections_response__descriptor_address(void) {
  return &anlan__enforcement__v1__list_inspections_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__officer_card__descriptor_address(void) {
  return &anlan__enforcement__v1__officer_card__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__put_officer_card_request__descriptor_address(void) {
  return &anlan__enforcement__v1__put_officer_card_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__put_officer_card_response__descriptor_address(void) {
  return &anlan__enforcement__v1__put_officer_card_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_officer_cards_request__descriptor_address(void) {
  return &anlan__enforcement__v1__list_officer_cards_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_officer_cards_response__descriptor_address(void) {
  return &anlan__enforcement__v1__list_officer_cards_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__decide_quiz_proposal_request__descriptor_address(void) {
  return &anlan__enforcement__v1__decide_quiz_proposal_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__decide_quiz_proposal_response__descriptor_address(void) {
  return &anlan__enforcement__v1__decide_quiz_proposal_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__question_option__descriptor_address(void) {
  return &anlan__enforcement__v1__question_option__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__blank_answers__descriptor_address(void) {
  return &anlan__enforcement__v1__blank_answers__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__rubric_point__descriptor_address(void) {
  return &anlan__enforcement__v1__rubric_point__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__question_answer__descriptor_address(void) {
  return &anlan__enforcement__v1__question_answer__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__legal_basis__descriptor_address(void) {
  return &anlan__enforcement__v1__legal_basis__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__question_media__descriptor_address(void) {
  return &anlan__enforcement__v1__question_media__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__question_content__descriptor_address(void) {
  return &anlan__enforcement__v1__question_content__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__question__descriptor_address(void) {
  return &anlan__enforcement__v1__question__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__rule_set__descriptor_address(void) {
  return &anlan__enforcement__v1__rule_set__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__stratum__descriptor_address(void) {
  return &anlan__enforcement__v1__stratum__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__blueprint__descriptor_address(void) {
  return &anlan__enforcement__v1__blueprint__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_rule_sets_request__descriptor_address(void) {
  return &anlan__enforcement__v1__list_rule_sets_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_rule_sets_response__descriptor_address(void) {
  return &anlan__enforcement__v1__list_rule_sets_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_blueprints_request__descriptor_address(void) {
  return &anlan__enforcement__v1__list_blueprints_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_blueprints_response__descriptor_address(void) {
  return &anlan__enforcement__v1__list_blueprints_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__stratum_pool__descriptor_address(void) {
  return &anlan__enforcement__v1__stratum_pool__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__get_blueprint_request__descriptor_address(void) {
  return &anlan__enforcement__v1__get_blueprint_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__get_blueprint_response__descriptor_address(void) {
  return &anlan__enforcement__v1__get_blueprint_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__put_blueprint_request__descriptor_address(void) {
  return &anlan__enforcement__v1__put_blueprint_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__put_blueprint_response__descriptor_address(void) {
  return &anlan__enforcement__v1__put_blueprint_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__pull_pack_request__descriptor_address(void) {
  return &anlan__enforcement__v1__pull_pack_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__pull_pack_response__descriptor_address(void) {
  return &anlan__enforcement__v1__pull_pack_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__pack__descriptor_address(void) {
  return &anlan__enforcement__v1__pack__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__revoke_pack_request__descriptor_address(void) {
  return &anlan__enforcement__v1__revoke_pack_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__revoke_pack_response__descriptor_address(void) {
  return &anlan__enforcement__v1__revoke_pack_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_packs_request__descriptor_address(void) {
  return &anlan__enforcement__v1__list_packs_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_packs_response__descriptor_address(void) {
  return &anlan__enforcement__v1__list_packs_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__get_revocations_request__descriptor_address(void) {
  return &anlan__enforcement__v1__get_revocations_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__get_revocations_response__descriptor_address(void) {
  return &anlan__enforcement__v1__get_revocations_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__sync_sitting_request__descriptor_address(void) {
  return &anlan__enforcement__v1__sync_sitting_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__sync_sitting_response__descriptor_address(void) {
  return &anlan__enforcement__v1__sync_sitting_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__sitting__descriptor_address(void) {
  return &anlan__enforcement__v1__sitting__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__lesson_answers__descriptor_address(void) {
  return &anlan__enforcement__v1__lesson_answers__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__site_signature__descriptor_address(void) {
  return &anlan__enforcement__v1__site_signature__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__sitting_answer__descriptor_address(void) {
  return &anlan__enforcement__v1__sitting_answer__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__score__descriptor_address(void) {
  return &anlan__enforcement__v1__score__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__proposal__descriptor_address(void) {
  return &anlan__enforcement__v1__proposal__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_sittings_request__descriptor_address(void) {
  return &anlan__enforcement__v1__list_sittings_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_sittings_response__descriptor_address(void) {
  return &anlan__enforcement__v1__list_sittings_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__get_sitting_request__descriptor_address(void) {
  return &anlan__enforcement__v1__get_sitting_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__get_sitting_response__descriptor_address(void) {
  return &anlan__enforcement__v1__get_sitting_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__get_receipt_request__descriptor_address(void) {
  return &anlan__enforcement__v1__get_receipt_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__get_receipt_response__descriptor_address(void) {
  return &anlan__enforcement__v1__get_receipt_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__resolve_conflict_request__descriptor_address(void) {
  return &anlan__enforcement__v1__resolve_conflict_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__resolve_conflict_response__descriptor_address(void) {
  return &anlan__enforcement__v1__resolve_conflict_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__mark_answers_request__descriptor_address(void) {
  return &anlan__enforcement__v1__mark_answers_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__given_mark__descriptor_address(void) {
  return &anlan__enforcement__v1__given_mark__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__mark_answers_response__descriptor_address(void) {
  return &anlan__enforcement__v1__mark_answers_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__appeal_request__descriptor_address(void) {
  return &anlan__enforcement__v1__appeal_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__appeal_response__descriptor_address(void) {
  return &anlan__enforcement__v1__appeal_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__decide_proposal_request__descriptor_address(void) {
  return &anlan__enforcement__v1__decide_proposal_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__decide_proposal_response__descriptor_address(void) {
  return &anlan__enforcement__v1__decide_proposal_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__rescore__descriptor_address(void) {
  return &anlan__enforcement__v1__rescore__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__preview_rescore_request__descriptor_address(void) {
  return &anlan__enforcement__v1__preview_rescore_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__preview_rescore_response__descriptor_address(void) {
  return &anlan__enforcement__v1__preview_rescore_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__apply_rescore_request__descriptor_address(void) {
  return &anlan__enforcement__v1__apply_rescore_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__apply_rescore_response__descriptor_address(void) {
  return &anlan__enforcement__v1__apply_rescore_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__get_statistics_request__descriptor_address(void) {
  return &anlan__enforcement__v1__get_statistics_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__get_statistics_response__descriptor_address(void) {
  return &anlan__enforcement__v1__get_statistics_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__mine_statistics__descriptor_address(void) {
  return &anlan__enforcement__v1__mine_statistics__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__test_statistics__descriptor_address(void) {
  return &anlan__enforcement__v1__test_statistics__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__item_statistics__descriptor_address(void) {
  return &anlan__enforcement__v1__item_statistics__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__draw_plots_request__descriptor_address(void) {
  return &anlan__enforcement__v1__draw_plots_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__draw_plots_response__descriptor_address(void) {
  return &anlan__enforcement__v1__draw_plots_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__decide_flag_request__descriptor_address(void) {
  return &anlan__enforcement__v1__decide_flag_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__decide_flag_response__descriptor_address(void) {
  return &anlan__enforcement__v1__decide_flag_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_flags_request__descriptor_address(void) {
  return &anlan__enforcement__v1__list_flags_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__list_flags_response__descriptor_address(void) {
  return &anlan__enforcement__v1__list_flags_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__enforcement__v1__flag__descriptor_address(void) {
  return &anlan__enforcement__v1__flag__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__entity__v1__entity__descriptor_address(void) {
  return &anlan__entity__v1__entity__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__entity__v1__entity_licence__descriptor_address(void) {
  return &anlan__entity__v1__entity_licence__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__entity__v1__get_entity_request__descriptor_address(void) {
  return &anlan__entity__v1__get_entity_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__entity__v1__get_entity_response__descriptor_address(void) {
  return &anlan__entity__v1__get_entity_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__entity__v1__list_entities_request__descriptor_address(void) {
  return &anlan__entity__v1__list_entities_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__entity__v1__list_entities_response__descriptor_address(void) {
  return &anlan__entity__v1__list_entities_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__recipient__descriptor_address(void) {
  return &anlan__feed__v1__recipient__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__event_body__descriptor_address(void) {
  return &anlan__feed__v1__event_body__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__delivery__descriptor_address(void) {
  return &anlan__feed__v1__delivery__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__heartbeat__descriptor_address(void) {
  return &anlan__feed__v1__heartbeat__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__subscribe_request__descriptor_address(void) {
  return &anlan__feed__v1__subscribe_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__subscribe_response__descriptor_address(void) {
  return &anlan__feed__v1__subscribe_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__ack_request__descriptor_address(void) {
  return &anlan__feed__v1__ack_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__ack_item__descriptor_address(void) {
  return &anlan__feed__v1__ack_item__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__ack_response__descriptor_address(void) {
  return &anlan__feed__v1__ack_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__nack_request__descriptor_address(void) {
  return &anlan__feed__v1__nack_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__nack_response__descriptor_address(void) {
  return &anlan__feed__v1__nack_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__extend_request__descriptor_address(void) {
  return &anlan__feed__v1__extend_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__extend_response__descriptor_address(void) {
  return &anlan__feed__v1__extend_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__replay_request__descriptor_address(void) {
  return &anlan__feed__v1__replay_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__replay_response__descriptor_address(void) {
  return &anlan__feed__v1__replay_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__seek_request__descriptor_address(void) {
  return &anlan__feed__v1__seek_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__seek_response__descriptor_address(void) {
  return &anlan__feed__v1__seek_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__get_mailbox_request__descriptor_address(void) {
  return &anlan__feed__v1__get_mailbox_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__get_mailbox_response__descriptor_address(void) {
  return &anlan__feed__v1__get_mailbox_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__list_lanes_request__descriptor_address(void) {
  return &anlan__feed__v1__list_lanes_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__list_lanes_response__descriptor_address(void) {
  return &anlan__feed__v1__list_lanes_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__lane__descriptor_address(void) {
  return &anlan__feed__v1__lane__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__resolve_lane_request__descriptor_address(void) {
  return &anlan__feed__v1__resolve_lane_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__resolve_lane_response__descriptor_address(void) {
  return &anlan__feed__v1__resolve_lane_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__stat_material_request__descriptor_address(void) {
  return &anlan__feed__v1__stat_material_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__stat_material_response__descriptor_address(void) {
  return &anlan__feed__v1__stat_material_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__upload_material_request__descriptor_address(void) {
  return &anlan__feed__v1__upload_material_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__upload_material_header__descriptor_address(void) {
  return &anlan__feed__v1__upload_material_header__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__upload_material_response__descriptor_address(void) {
  return &anlan__feed__v1__upload_material_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__fetch_material_request__descriptor_address(void) {
  return &anlan__feed__v1__fetch_material_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__feed__v1__fetch_material_response__descriptor_address(void) {
  return &anlan__feed__v1__fetch_material_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__history__v1__history_coverage__descriptor_address(void) {
  return &anlan__history__v1__history_coverage__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__history__v1__history_lane__descriptor_address(void) {
  return &anlan__history__v1__history_lane__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__history__v1__history_delivery__descriptor_address(void) {
  return &anlan__history__v1__history_delivery__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__history__v1__history_lesson__descriptor_address(void) {
  return &anlan__history__v1__history_lesson__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__history__v1__history_statement__descriptor_address(void) {
  return &anlan__history__v1__history_statement__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__history__v1__read_premises_request__descriptor_address(void) {
  return &anlan__history__v1__read_premises_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__history__v1__read_premises_response__descriptor_address(void) {
  return &anlan__history__v1__read_premises_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__history__v1__proven_entry__descriptor_address(void) {
  return &anlan__history__v1__proven_entry__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__history__v1__history_record__descriptor_address(void) {
  return &anlan__history__v1__history_record__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__host__v1__get_status_request__descriptor_address(void) {
  return &anlan__host__v1__get_status_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__host__v1__get_status_response__descriptor_address(void) {
  return &anlan__host__v1__get_status_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__host__v1__mailbox_status__descriptor_address(void) {
  return &anlan__host__v1__mailbox_status__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__host__v1__consumer_status__descriptor_address(void) {
  return &anlan__host__v1__consumer_status__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__host__v1__who_am_irequest__descriptor_address(void) {
  return &anlan__host__v1__who_am_irequest__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__host__v1__who_am_iresponse__descriptor_address(void) {
  return &anlan__host__v1__who_am_iresponse__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__host__v1__list_alarms_request__descriptor_address(void) {
  return &anlan__host__v1__list_alarms_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__host__v1__list_alarms_response__descriptor_address(void) {
  return &anlan__host__v1__list_alarms_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__host__v1__alarm__descriptor_address(void) {
  return &anlan__host__v1__alarm__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__figure__descriptor_address(void) {
  return &anlan__investigation__v1__figure__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__tally__descriptor_address(void) {
  return &anlan__investigation__v1__tally__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__accident__descriptor_address(void) {
  return &anlan__investigation__v1__accident__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__act__descriptor_address(void) {
  return &anlan__investigation__v1__act__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__team_member__descriptor_address(void) {
  return &anlan__investigation__v1__team_member__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__case_move_record__descriptor_address(void) {
  return &anlan__investigation__v1__case_move_record__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__appraisal__descriptor_address(void) {
  return &anlan__investigation__v1__appraisal__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__extension__descriptor_address(void) {
  return &anlan__investigation__v1__extension__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__clock__descriptor_address(void) {
  return &anlan__investigation__v1__clock__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__supervision__descriptor_address(void) {
  return &anlan__investigation__v1__supervision__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__draft_section__descriptor_address(void) {
  return &anlan__investigation__v1__draft_section__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__draft__descriptor_address(void) {
  return &anlan__investigation__v1__draft__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__signature__descriptor_address(void) {
  return &anlan__investigation__v1__signature__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__case_publication__descriptor_address(void) {
  return &anlan__investigation__v1__case_publication__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__case__descriptor_address(void) {
  return &anlan__investigation__v1__case__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__open_case_request__descriptor_address(void) {
  return &anlan__investigation__v1__open_case_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__open_case_response__descriptor_address(void) {
  return &anlan__investigation__v1__open_case_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_case_request__descriptor_address(void) {
  return &anlan__investigation__v1__get_case_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_case_response__descriptor_address(void) {
  return &anlan__investigation__v1__get_case_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_cases_request__descriptor_address(void) {
  return &anlan__investigation__v1__list_cases_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_cases_response__descriptor_address(void) {
  return &anlan__investigation__v1__list_cases_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__appoint_team_request__descriptor_address(void) {
  return &anlan__investigation__v1__appoint_team_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__appoint_team_response__descriptor_address(void) {
  return &anlan__investigation__v1__appoint_team_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__declare_interest_request__descriptor_address(void) {
  return &anlan__investigation__v1__declare_interest_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__declare_interest_response__descriptor_address(void) {
  return &anlan__investigation__v1__declare_interest_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__move_case_request__descriptor_address(void) {
  return &anlan__investigation__v1__move_case_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__move_case_response__descriptor_address(void) {
  return &anlan__investigation__v1__move_case_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__supervise_case_request__descriptor_address(void) {
  return &anlan__investigation__v1__supervise_case_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__supervise_case_response__descriptor_address(void) {
  return &anlan__investigation__v1__supervise_case_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__save_draft_request__descriptor_address(void) {
  return &anlan__investigation__v1__save_draft_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__save_draft_response__descriptor_address(void) {
  return &anlan__investigation__v1__save_draft_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_draft_request__descriptor_address(void) {
  return &anlan__investigation__v1__get_draft_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_draft_response__descriptor_address(void) {
  return &anlan__investigation__v1__get_draft_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__sign_draft_request__descriptor_address(void) {
  return &anlan__investigation__v1__sign_draft_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__sign_draft_response__descriptor_address(void) {
  return &anlan__investigation__v1__sign_draft_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_case_report_request__descriptor_address(void) {
  return &anlan__investigation__v1__get_case_report_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_case_report_response__descriptor_address(void) {
  return &anlan__investigation__v1__get_case_report_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__cause__descriptor_address(void) {
  return &anlan__investigation__v1__cause__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__cause_arrow__descriptor_address(void) {
  return &anlan__investigation__v1__cause_arrow__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__add_cause_request__descriptor_address(void) {
  return &anlan__investigation__v1__add_cause_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__add_cause_response__descriptor_address(void) {
  return &anlan__investigation__v1__add_cause_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__revise_cause_request__descriptor_address(void) {
  return &anlan__investigation__v1__revise_cause_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__revise_cause_response__descriptor_address(void) {
  return &anlan__investigation__v1__revise_cause_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__withdraw_cause_request__descriptor_address(void) {
  return &anlan__investigation__v1__withdraw_cause_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__withdraw_cause_response__descriptor_address(void) {
  return &anlan__investigation__v1__withdraw_cause_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__link_causes_request__descriptor_address(void) {
  return &anlan__investigation__v1__link_causes_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__link_causes_response__descriptor_address(void) {
  return &anlan__investigation__v1__link_causes_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__unlink_causes_request__descriptor_address(void) {
  return &anlan__investigation__v1__unlink_causes_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__unlink_causes_response__descriptor_address(void) {
  return &anlan__investigation__v1__unlink_causes_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_causes_request__descriptor_address(void) {
  return &anlan__investigation__v1__get_causes_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__cause_band__descriptor_address(void) {
  return &anlan__investigation__v1__cause_band__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__why_path__descriptor_address(void) {
  return &anlan__investigation__v1__why_path__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__cause_gap__descriptor_address(void) {
  return &anlan__investigation__v1__cause_gap__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_causes_response__descriptor_address(void) {
  return &anlan__investigation__v1__get_causes_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_cut_sets_request__descriptor_address(void) {
  return &anlan__investigation__v1__list_cut_sets_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__cut_set__descriptor_address(void) {
  return &anlan__investigation__v1__cut_set__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_cut_sets_response__descriptor_address(void) {
  return &anlan__investigation__v1__list_cut_sets_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__draw_causes_request__descriptor_address(void) {
  return &anlan__investigation__v1__draw_causes_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__draw_causes_response__descriptor_address(void) {
  return &anlan__investigation__v1__draw_causes_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__evidence__descriptor_address(void) {
  return &anlan__investigation__v1__evidence__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__custody_entry__descriptor_address(void) {
  return &anlan__investigation__v1__custody_entry__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__add_evidence_request__descriptor_address(void) {
  return &anlan__investigation__v1__add_evidence_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__evidence_header__descriptor_address(void) {
  return &anlan__investigation__v1__evidence_header__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__add_evidence_response__descriptor_address(void) {
  return &anlan__investigation__v1__add_evidence_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__stat_upload_request__descriptor_address(void) {
  return &anlan__investigation__v1__stat_upload_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__stat_upload_response__descriptor_address(void) {
  return &anlan__investigation__v1__stat_upload_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_evidence_request__descriptor_address(void) {
  return &anlan__investigation__v1__get_evidence_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_evidence_response__descriptor_address(void) {
  return &anlan__investigation__v1__get_evidence_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_evidence_request__descriptor_address(void) {
  return &anlan__investigation__v1__list_evidence_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_evidence_response__descriptor_address(void) {
  return &anlan__investigation__v1__list_evidence_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__fetch_evidence_request__descriptor_address(void) {
  return &anlan__investigation__v1__fetch_evidence_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__fetch_evidence_response__descriptor_address(void) {
  return &anlan__investigation__v1__fetch_evidence_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__record_custody_request__descriptor_address(void) {
  return &anlan__investigation__v1__record_custody_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__record_custody_response__descriptor_address(void) {
  return &anlan__investigation__v1__record_custody_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__verify_evidence_request__descriptor_address(void) {
  return &anlan__investigation__v1__verify_evidence_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__verify_evidence_response__descriptor_address(void) {
  return &anlan__investigation__v1__verify_evidence_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__export_case_request__descriptor_address(void) {
  return &anlan__investigation__v1__export_case_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__export_case_response__descriptor_address(void) {
  return &anlan__investigation__v1__export_case_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__archive_head__descriptor_address(void) {
  return &anlan__investigation__v1__archive_head__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__archive_document__descriptor_address(void) {
  return &anlan__investigation__v1__archive_document__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__archive_file__descriptor_address(void) {
  return &anlan__investigation__v1__archive_file__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__archive_proof__descriptor_address(void) {
  return &anlan__investigation__v1__archive_proof__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__timeline_entry__descriptor_address(void) {
  return &anlan__investigation__v1__timeline_entry__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__add_entry_request__descriptor_address(void) {
  return &anlan__investigation__v1__add_entry_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__add_entry_response__descriptor_address(void) {
  return &anlan__investigation__v1__add_entry_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_entries_request__descriptor_address(void) {
  return &anlan__investigation__v1__list_entries_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_entries_response__descriptor_address(void) {
  return &anlan__investigation__v1__list_entries_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__search_entries_request__descriptor_address(void) {
  return &anlan__investigation__v1__search_entries_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__search_entries_response__descriptor_address(void) {
  return &anlan__investigation__v1__search_entries_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__finding__descriptor_address(void) {
  return &anlan__investigation__v1__finding__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__occurrence__descriptor_address(void) {
  return &anlan__investigation__v1__occurrence__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__add_occurrence_request__descriptor_address(void) {
  return &anlan__investigation__v1__add_occurrence_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__add_occurrence_response__descriptor_address(void) {
  return &anlan__investigation__v1__add_occurrence_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_occurrences_request__descriptor_address(void) {
  return &anlan__investigation__v1__list_occurrences_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_occurrences_response__descriptor_address(void) {
  return &anlan__investigation__v1__list_occurrences_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__fact_code__descriptor_address(void) {
  return &anlan__investigation__v1__fact_code__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_fact_codes_request__descriptor_address(void) {
  return &anlan__investigation__v1__list_fact_codes_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_fact_codes_response__descriptor_address(void) {
  return &anlan__investigation__v1__list_fact_codes_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__draw_timeline_request__descriptor_address(void) {
  return &anlan__investigation__v1__draw_timeline_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__draw_timeline_response__descriptor_address(void) {
  return &anlan__investigation__v1__draw_timeline_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__history_source__descriptor_address(void) {
  return &anlan__investigation__v1__history_source__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__history_version__descriptor_address(void) {
  return &anlan__investigation__v1__history_version__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__fact_reference__descriptor_address(void) {
  return &anlan__investigation__v1__fact_reference__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__history_fact__descriptor_address(void) {
  return &anlan__investigation__v1__history_fact__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__history_answer__descriptor_address(void) {
  return &anlan__investigation__v1__history_answer__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__freeze_history_request__descriptor_address(void) {
  return &anlan__investigation__v1__freeze_history_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__freeze_history_response__descriptor_address(void) {
  return &anlan__investigation__v1__freeze_history_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_history_request__descriptor_address(void) {
  return &anlan__investigation__v1__get_history_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_history_response__descriptor_address(void) {
  return &anlan__investigation__v1__get_history_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__export_history_request__descriptor_address(void) {
  return &anlan__investigation__v1__export_history_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__export_history_response__descriptor_address(void) {
  return &anlan__investigation__v1__export_history_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__trace_case_request__descriptor_address(void) {
  return &anlan__investigation__v1__trace_case_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__trace_step__descriptor_address(void) {
  return &anlan__investigation__v1__trace_step__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__trace_case_response__descriptor_address(void) {
  return &anlan__investigation__v1__trace_case_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__selection_term__descriptor_address(void) {
  return &anlan__investigation__v1__selection_term__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__selection_exception__descriptor_address(void) {
  return &anlan__investigation__v1__selection_exception__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__selection_rule__descriptor_address(void) {
  return &anlan__investigation__v1__selection_rule__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__selection_reason__descriptor_address(void) {
  return &anlan__investigation__v1__selection_reason__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__selection_verdict__descriptor_address(void) {
  return &anlan__investigation__v1__selection_verdict__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__put_entity_traits_request__descriptor_address(void) {
  return &anlan__investigation__v1__put_entity_traits_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__put_entity_traits_response__descriptor_address(void) {
  return &anlan__investigation__v1__put_entity_traits_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__preview_selection_request__descriptor_address(void) {
  return &anlan__investigation__v1__preview_selection_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__preview_selection_response__descriptor_address(void) {
  return &anlan__investigation__v1__preview_selection_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__lesson_draft__descriptor_address(void) {
  return &anlan__investigation__v1__lesson_draft__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__lesson__descriptor_address(void) {
  return &anlan__investigation__v1__lesson__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__lesson_move_record__descriptor_address(void) {
  return &anlan__investigation__v1__lesson_move_record__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__draft_lesson_request__descriptor_address(void) {
  return &anlan__investigation__v1__draft_lesson_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__draft_lesson_response__descriptor_address(void) {
  return &anlan__investigation__v1__draft_lesson_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__move_lesson_request__descriptor_address(void) {
  return &anlan__investigation__v1__move_lesson_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__move_lesson_response__descriptor_address(void) {
  return &anlan__investigation__v1__move_lesson_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_lesson_request__descriptor_address(void) {
  return &anlan__investigation__v1__get_lesson_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_lesson_response__descriptor_address(void) {
  return &anlan__investigation__v1__get_lesson_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_lessons_request__descriptor_address(void) {
  return &anlan__investigation__v1__list_lessons_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_lessons_response__descriptor_address(void) {
  return &anlan__investigation__v1__list_lessons_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_selection_request__descriptor_address(void) {
  return &anlan__investigation__v1__list_selection_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_selection_response__descriptor_address(void) {
  return &anlan__investigation__v1__list_selection_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__lesson_shift__descriptor_address(void) {
  return &anlan__investigation__v1__lesson_shift__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__record_lesson_return_request__descriptor_address(void) {
  return &anlan__investigation__v1__record_lesson_return_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__enterprise_receipt__descriptor_address(void) {
  return &anlan__investigation__v1__enterprise_receipt__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__shift_receipt__descriptor_address(void) {
  return &anlan__investigation__v1__shift_receipt__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__person_receipt__descriptor_address(void) {
  return &anlan__investigation__v1__person_receipt__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__self_check__descriptor_address(void) {
  return &anlan__investigation__v1__self_check__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__record_lesson_return_response__descriptor_address(void) {
  return &anlan__investigation__v1__record_lesson_return_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__draw_sample_request__descriptor_address(void) {
  return &anlan__investigation__v1__draw_sample_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__draw_sample_response__descriptor_address(void) {
  return &anlan__investigation__v1__draw_sample_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__record_sample_request__descriptor_address(void) {
  return &anlan__investigation__v1__record_sample_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__record_sample_response__descriptor_address(void) {
  return &anlan__investigation__v1__record_sample_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__lesson_gap__descriptor_address(void) {
  return &anlan__investigation__v1__lesson_gap__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__entity_coverage__descriptor_address(void) {
  return &anlan__investigation__v1__entity_coverage__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__explain_gap_request__descriptor_address(void) {
  return &anlan__investigation__v1__explain_gap_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__explain_gap_response__descriptor_address(void) {
  return &anlan__investigation__v1__explain_gap_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_coverage_request__descriptor_address(void) {
  return &anlan__investigation__v1__get_coverage_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_coverage_response__descriptor_address(void) {
  return &anlan__investigation__v1__get_coverage_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__lesson_issued__descriptor_address(void) {
  return &anlan__investigation__v1__lesson_issued__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__lesson_silence__descriptor_address(void) {
  return &anlan__investigation__v1__lesson_silence__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__loss_entry__descriptor_address(void) {
  return &anlan__investigation__v1__loss_entry__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__loss__descriptor_address(void) {
  return &anlan__investigation__v1__loss__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__add_loss_entry_request__descriptor_address(void) {
  return &anlan__investigation__v1__add_loss_entry_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__add_loss_entry_response__descriptor_address(void) {
  return &anlan__investigation__v1__add_loss_entry_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__withdraw_loss_entry_request__descriptor_address(void) {
  return &anlan__investigation__v1__withdraw_loss_entry_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__withdraw_loss_entry_response__descriptor_address(void) {
  return &anlan__investigation__v1__withdraw_loss_entry_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__settle_loss_request__descriptor_address(void) {
  return &anlan__investigation__v1__settle_loss_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__settle_loss_response__descriptor_address(void) {
  return &anlan__investigation__v1__settle_loss_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_loss_request__descriptor_address(void) {
  return &anlan__investigation__v1__get_loss_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_loss_response__descriptor_address(void) {
  return &anlan__investigation__v1__get_loss_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__measure__descriptor_address(void) {
  return &anlan__investigation__v1__measure__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__measure_move_record__descriptor_address(void) {
  return &anlan__investigation__v1__measure_move_record__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__propose_measure_request__descriptor_address(void) {
  return &anlan__investigation__v1__propose_measure_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__propose_measure_response__descriptor_address(void) {
  return &anlan__investigation__v1__propose_measure_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__move_measure_request__descriptor_address(void) {
  return &anlan__investigation__v1__move_measure_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__move_measure_response__descriptor_address(void) {
  return &anlan__investigation__v1__move_measure_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_measure_request__descriptor_address(void) {
  return &anlan__investigation__v1__get_measure_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_measure_response__descriptor_address(void) {
  return &anlan__investigation__v1__get_measure_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_measures_request__descriptor_address(void) {
  return &anlan__investigation__v1__list_measures_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_measures_response__descriptor_address(void) {
  return &anlan__investigation__v1__list_measures_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__accountability__descriptor_address(void) {
  return &anlan__investigation__v1__accountability__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__accountability_move_record__descriptor_address(void) {
  return &anlan__investigation__v1__accountability_move_record__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__propose_accountability_request__descriptor_address(void) {
  return &anlan__investigation__v1__propose_accountability_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__propose_accountability_response__descriptor_address(void) {
  return &anlan__investigation__v1__propose_accountability_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__move_accountability_request__descriptor_address(void) {
  return &anlan__investigation__v1__move_accountability_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__move_accountability_response__descriptor_address(void) {
  return &anlan__investigation__v1__move_accountability_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_accountability_request__descriptor_address(void) {
  return &anlan__investigation__v1__list_accountability_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_accountability_response__descriptor_address(void) {
  return &anlan__investigation__v1__list_accountability_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_accountability_request__descriptor_address(void) {
  return &anlan__investigation__v1__get_accountability_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_accountability_response__descriptor_address(void) {
  return &anlan__investigation__v1__get_accountability_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__talk__descriptor_address(void) {
  return &anlan__investigation__v1__talk__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__record_talk_request__descriptor_address(void) {
  return &anlan__investigation__v1__record_talk_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__record_talk_response__descriptor_address(void) {
  return &anlan__investigation__v1__record_talk_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_talks_request__descriptor_address(void) {
  return &anlan__investigation__v1__list_talks_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_talks_response__descriptor_address(void) {
  return &anlan__investigation__v1__list_talks_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_talk_request__descriptor_address(void) {
  return &anlan__investigation__v1__get_talk_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_talk_response__descriptor_address(void) {
  return &anlan__investigation__v1__get_talk_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__answer_talk_request__descriptor_address(void) {
  return &anlan__investigation__v1__answer_talk_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__answer_talk_response__descriptor_address(void) {
  return &anlan__investigation__v1__answer_talk_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__near_miss__descriptor_address(void) {
  return &anlan__investigation__v1__near_miss__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__barrier_count__descriptor_address(void) {
  return &anlan__investigation__v1__barrier_count__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__record_near_miss_request__descriptor_address(void) {
  return &anlan__investigation__v1__record_near_miss_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__record_near_miss_response__descriptor_address(void) {
  return &anlan__investigation__v1__record_near_miss_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_near_miss_request__descriptor_address(void) {
  return &anlan__investigation__v1__get_near_miss_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_near_miss_response__descriptor_address(void) {
  return &anlan__investigation__v1__get_near_miss_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_near_misses_request__descriptor_address(void) {
  return &anlan__investigation__v1__list_near_misses_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_near_misses_response__descriptor_address(void) {
  return &anlan__investigation__v1__list_near_misses_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_near_miss_rule_request__descriptor_address(void) {
  return &anlan__investigation__v1__get_near_miss_rule_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_near_miss_rule_response__descriptor_address(void) {
  return &anlan__investigation__v1__get_near_miss_rule_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__near_miss_kind__descriptor_address(void) {
  return &anlan__investigation__v1__near_miss_kind__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__case_notice__descriptor_address(void) {
  return &anlan__investigation__v1__case_notice__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__past_field__descriptor_address(void) {
  return &anlan__investigation__v1__past_field__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__past_facts__descriptor_address(void) {
  return &anlan__investigation__v1__past_facts__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__past_row__descriptor_address(void) {
  return &anlan__investigation__v1__past_row__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__import_past_rows_request__descriptor_address(void) {
  return &anlan__investigation__v1__import_past_rows_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__past_row_result__descriptor_address(void) {
  return &anlan__investigation__v1__past_row_result__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__import_past_rows_response__descriptor_address(void) {
  return &anlan__investigation__v1__import_past_rows_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__past_code__descriptor_address(void) {
  return &anlan__investigation__v1__past_code__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__past_person__descriptor_address(void) {
  return &anlan__investigation__v1__past_person__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__past_stored_row__descriptor_address(void) {
  return &anlan__investigation__v1__past_stored_row__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__past_case__descriptor_address(void) {
  return &anlan__investigation__v1__past_case__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_past_case_request__descriptor_address(void) {
  return &anlan__investigation__v1__get_past_case_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_past_case_response__descriptor_address(void) {
  return &anlan__investigation__v1__get_past_case_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_past_cases_request__descriptor_address(void) {
  return &anlan__investigation__v1__list_past_cases_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_past_cases_response__descriptor_address(void) {
  return &anlan__investigation__v1__list_past_cases_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__hop__descriptor_address(void) {
  return &anlan__investigation__v1__hop__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__casualty_change__descriptor_address(void) {
  return &anlan__investigation__v1__casualty_change__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__supplement__descriptor_address(void) {
  return &anlan__investigation__v1__supplement__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__report_finding__descriptor_address(void) {
  return &anlan__investigation__v1__report_finding__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__report_move_record__descriptor_address(void) {
  return &anlan__investigation__v1__report_move_record__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__report__descriptor_address(void) {
  return &anlan__investigation__v1__report__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__file_report_request__descriptor_address(void) {
  return &anlan__investigation__v1__file_report_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__file_report_response__descriptor_address(void) {
  return &anlan__investigation__v1__file_report_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_report_request__descriptor_address(void) {
  return &anlan__investigation__v1__get_report_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_report_response__descriptor_address(void) {
  return &anlan__investigation__v1__get_report_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_reports_request__descriptor_address(void) {
  return &anlan__investigation__v1__list_reports_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_reports_response__descriptor_address(void) {
  return &anlan__investigation__v1__list_reports_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__record_hop_request__descriptor_address(void) {
  return &anlan__investigation__v1__record_hop_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__record_hop_response__descriptor_address(void) {
  return &anlan__investigation__v1__record_hop_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__supplement_report_request__descriptor_address(void) {
  return &anlan__investigation__v1__supplement_report_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__supplement_report_response__descriptor_address(void) {
  return &anlan__investigation__v1__supplement_report_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__record_report_finding_request__descriptor_address(void) {
  return &anlan__investigation__v1__record_report_finding_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__record_report_finding_response__descriptor_address(void) {
  return &anlan__investigation__v1__record_report_finding_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__move_report_request__descriptor_address(void) {
  return &anlan__investigation__v1__move_report_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__move_report_response__descriptor_address(void) {
  return &anlan__investigation__v1__move_report_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_accident_codes_request__descriptor_address(void) {
  return &anlan__investigation__v1__list_accident_codes_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__accident_type__descriptor_address(void) {
  return &anlan__investigation__v1__accident_type__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__loss_item__descriptor_address(void) {
  return &anlan__investigation__v1__loss_item__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__regime__descriptor_address(void) {
  return &anlan__investigation__v1__regime__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_accident_codes_response__descriptor_address(void) {
  return &anlan__investigation__v1__list_accident_codes_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__alert__descriptor_address(void) {
  return &anlan__investigation__v1__alert__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__alert_reference__descriptor_address(void) {
  return &anlan__investigation__v1__alert_reference__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__alert_value__descriptor_address(void) {
  return &anlan__investigation__v1__alert_value__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__alert_info__descriptor_address(void) {
  return &anlan__investigation__v1__alert_info__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__alert_resource__descriptor_address(void) {
  return &anlan__investigation__v1__alert_resource__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__alert_area__descriptor_address(void) {
  return &anlan__investigation__v1__alert_area__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__warning__descriptor_address(void) {
  return &anlan__investigation__v1__warning__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__warning_receipt__descriptor_address(void) {
  return &anlan__investigation__v1__warning_receipt__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__issue_warning_request__descriptor_address(void) {
  return &anlan__investigation__v1__issue_warning_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__issue_warning_response__descriptor_address(void) {
  return &anlan__investigation__v1__issue_warning_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__update_warning_request__descriptor_address(void) {
  return &anlan__investigation__v1__update_warning_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__update_warning_response__descriptor_address(void) {
  return &anlan__investigation__v1__update_warning_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__cancel_warning_request__descriptor_address(void) {
  return &anlan__investigation__v1__cancel_warning_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__cancel_warning_response__descriptor_address(void) {
  return &anlan__investigation__v1__cancel_warning_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__acknowledge_warning_request__descriptor_address(void) {
  return &anlan__investigation__v1__acknowledge_warning_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__acknowledge_warning_response__descriptor_address(void) {
  return &anlan__investigation__v1__acknowledge_warning_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__import_warning_request__descriptor_address(void) {
  return &anlan__investigation__v1__import_warning_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__import_warning_response__descriptor_address(void) {
  return &anlan__investigation__v1__import_warning_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_warning_request__descriptor_address(void) {
  return &anlan__investigation__v1__get_warning_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__get_warning_response__descriptor_address(void) {
  return &anlan__investigation__v1__get_warning_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_warnings_request__descriptor_address(void) {
  return &anlan__investigation__v1__list_warnings_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__investigation__v1__list_warnings_response__descriptor_address(void) {
  return &anlan__investigation__v1__list_warnings_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__ledger__v1__get_checkpoint_request__descriptor_address(void) {
  return &anlan__ledger__v1__get_checkpoint_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__ledger__v1__get_checkpoint_response__descriptor_address(void) {
  return &anlan__ledger__v1__get_checkpoint_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__ledger__v1__export_entries_request__descriptor_address(void) {
  return &anlan__ledger__v1__export_entries_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__ledger__v1__export_entries_response__descriptor_address(void) {
  return &anlan__ledger__v1__export_entries_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__ledger__v1__exported_entry__descriptor_address(void) {
  return &anlan__ledger__v1__exported_entry__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__ledger__v1__get_consistency_proof_request__descriptor_address(void) {
  return &anlan__ledger__v1__get_consistency_proof_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__ledger__v1__get_consistency_proof_response__descriptor_address(void) {
  return &anlan__ledger__v1__get_consistency_proof_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__ledger__v1__get_inclusion_proof_request__descriptor_address(void) {
  return &anlan__ledger__v1__get_inclusion_proof_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__ledger__v1__get_inclusion_proof_response__descriptor_address(void) {
  return &anlan__ledger__v1__get_inclusion_proof_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__licence_event__descriptor_address(void) {
  return &anlan__permits__v1__licence_event__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__licence_document__descriptor_address(void) {
  return &anlan__permits__v1__licence_document__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__conditions__descriptor_address(void) {
  return &anlan__permits__v1__conditions__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__reminder__descriptor_address(void) {
  return &anlan__permits__v1__reminder__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__expiry_notice__descriptor_address(void) {
  return &anlan__permits__v1__expiry_notice__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__licence__descriptor_address(void) {
  return &anlan__permits__v1__licence__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__licence_accident__descriptor_address(void) {
  return &anlan__permits__v1__licence_accident__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__publish_request__descriptor_address(void) {
  return &anlan__permits__v1__publish_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__publish_response__descriptor_address(void) {
  return &anlan__permits__v1__publish_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__finding__descriptor_address(void) {
  return &anlan__permits__v1__finding__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__publish_many_request__descriptor_address(void) {
  return &anlan__permits__v1__publish_many_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__publish_many_response__descriptor_address(void) {
  return &anlan__permits__v1__publish_many_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__publish_outcome__descriptor_address(void) {
  return &anlan__permits__v1__publish_outcome__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__import_disclosures_request__descriptor_address(void) {
  return &anlan__permits__v1__import_disclosures_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__import_options__descriptor_address(void) {
  return &anlan__permits__v1__import_options__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__import_disclosures_response__descriptor_address(void) {
  return &anlan__permits__v1__import_disclosures_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__import_row__descriptor_address(void) {
  return &anlan__permits__v1__import_row__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__import_summary__descriptor_address(void) {
  return &anlan__permits__v1__import_summary__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__get_licence_request__descriptor_address(void) {
  return &anlan__permits__v1__get_licence_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__get_licence_response__descriptor_address(void) {
  return &anlan__permits__v1__get_licence_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__list_licences_request__descriptor_address(void) {
  return &anlan__permits__v1__list_licences_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__list_licences_response__descriptor_address(void) {
  return &anlan__permits__v1__list_licences_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__list_licence_events_request__descriptor_address(void) {
  return &anlan__permits__v1__list_licence_events_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__list_licence_events_response__descriptor_address(void) {
  return &anlan__permits__v1__list_licence_events_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__licence_event_record__descriptor_address(void) {
  return &anlan__permits__v1__licence_event_record__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__list_routes_request__descriptor_address(void) {
  return &anlan__permits__v1__list_routes_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__list_routes_response__descriptor_address(void) {
  return &anlan__permits__v1__list_routes_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__route__descriptor_address(void) {
  return &anlan__permits__v1__route__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__receipt__descriptor_address(void) {
  return &anlan__permits__v1__receipt__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__receipt_fact__descriptor_address(void) {
  return &anlan__permits__v1__receipt_fact__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__list_receipts_request__descriptor_address(void) {
  return &anlan__permits__v1__list_receipts_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__list_receipts_response__descriptor_address(void) {
  return &anlan__permits__v1__list_receipts_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__get_receipt_request__descriptor_address(void) {
  return &anlan__permits__v1__get_receipt_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__get_receipt_response__descriptor_address(void) {
  return &anlan__permits__v1__get_receipt_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__open_receipt_request__descriptor_address(void) {
  return &anlan__permits__v1__open_receipt_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__open_receipt_response__descriptor_address(void) {
  return &anlan__permits__v1__open_receipt_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__sign_receipt_request__descriptor_address(void) {
  return &anlan__permits__v1__sign_receipt_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__sign_receipt_response__descriptor_address(void) {
  return &anlan__permits__v1__sign_receipt_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__return_receipt_request__descriptor_address(void) {
  return &anlan__permits__v1__return_receipt_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__return_receipt_response__descriptor_address(void) {
  return &anlan__permits__v1__return_receipt_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__claim_receipt_request__descriptor_address(void) {
  return &anlan__permits__v1__claim_receipt_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__claim_receipt_response__descriptor_address(void) {
  return &anlan__permits__v1__claim_receipt_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__list_overdue_request__descriptor_address(void) {
  return &anlan__permits__v1__list_overdue_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__list_overdue_response__descriptor_address(void) {
  return &anlan__permits__v1__list_overdue_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__permits__v1__receipt_notice__descriptor_address(void) {
  return &anlan__permits__v1__receipt_notice__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__type__v1__principal__descriptor_address(void) {
  return &anlan__type__v1__principal__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__type__v1__holder__descriptor_address(void) {
  return &anlan__type__v1__holder__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__type__v1__premises__descriptor_address(void) {
  return &anlan__type__v1__premises__descriptor;
}
static inline const ProtobufCMessageDescriptor *anlan__type__v1__material__descriptor_address(void) {
  return &anlan__type__v1__material__descriptor;
}
static inline const ProtobufCMessageDescriptor *ttrpc__request__descriptor_address(void) {
  return &ttrpc__request__descriptor;
}
static inline const ProtobufCMessageDescriptor *ttrpc__response__descriptor_address(void) {
  return &ttrpc__response__descriptor;
}
static inline const ProtobufCMessageDescriptor *ttrpc__key_value__descriptor_address(void) {
  return &ttrpc__key_value__descriptor;
}
static inline const ProtobufCMessageDescriptor *google__rpc__error_info__descriptor_address(void) {
  return &google__rpc__error_info__descriptor;
}
static inline const ProtobufCMessageDescriptor *google__rpc__error_info__metadata_entry__descriptor_address(void) {
  return &google__rpc__error_info__metadata_entry__descriptor;
}
static inline const ProtobufCMessageDescriptor *google__rpc__retry_info__descriptor_address(void) {
  return &google__rpc__retry_info__descriptor;
}
static inline const ProtobufCMessageDescriptor *google__rpc__debug_info__descriptor_address(void) {
  return &google__rpc__debug_info__descriptor;
}
static inline const ProtobufCMessageDescriptor *google__rpc__quota_failure__descriptor_address(void) {
  return &google__rpc__quota_failure__descriptor;
}
static inline const ProtobufCMessageDescriptor *google__rpc__quota_failure__violation__descriptor_address(void) {
  return &google__rpc__quota_failure__violation__descriptor;
}
static inline const ProtobufCMessageDescriptor *google__rpc__precondition_failure__descriptor_address(void) {
  return &google__rpc__precondition_failure__descriptor;
}
static inline const ProtobufCMessageDescriptor *google__rpc__precondition_failure__violation__descriptor_address(void) {
  return &google__rpc__precondition_failure__violation__descriptor;
}
static inline const ProtobufCMessageDescriptor *google__rpc__bad_request__descriptor_address(void) {
  return &google__rpc__bad_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *google__rpc__bad_request__field_violation__descriptor_address(void) {
  return &google__rpc__bad_request__field_violation__descriptor;
}
static inline const ProtobufCMessageDescriptor *google__rpc__request_info__descriptor_address(void) {
  return &google__rpc__request_info__descriptor;
}
static inline const ProtobufCMessageDescriptor *google__rpc__resource_info__descriptor_address(void) {
  return &google__rpc__resource_info__descriptor;
}
static inline const ProtobufCMessageDescriptor *google__rpc__help__descriptor_address(void) {
  return &google__rpc__help__descriptor;
}
static inline const ProtobufCMessageDescriptor *google__rpc__help__link__descriptor_address(void) {
  return &google__rpc__help__link__descriptor;
}
static inline const ProtobufCMessageDescriptor *google__rpc__localized_message__descriptor_address(void) {
  return &google__rpc__localized_message__descriptor;
}
static inline const ProtobufCMessageDescriptor *google__rpc__status__descriptor_address(void) {
  return &google__rpc__status__descriptor;
}
static inline const ProtobufCMessageDescriptor *grpc__health__v1__health_check_request__descriptor_address(void) {
  return &grpc__health__v1__health_check_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *grpc__health__v1__health_check_response__descriptor_address(void) {
  return &grpc__health__v1__health_check_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *grpc__reflection__v1__server_reflection_request__descriptor_address(void) {
  return &grpc__reflection__v1__server_reflection_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *grpc__reflection__v1__extension_request__descriptor_address(void) {
  return &grpc__reflection__v1__extension_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *grpc__reflection__v1__server_reflection_response__descriptor_address(void) {
  return &grpc__reflection__v1__server_reflection_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *grpc__reflection__v1__file_descriptor_response__descriptor_address(void) {
  return &grpc__reflection__v1__file_descriptor_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *grpc__reflection__v1__extension_number_response__descriptor_address(void) {
  return &grpc__reflection__v1__extension_number_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *grpc__reflection__v1__list_service_response__descriptor_address(void) {
  return &grpc__reflection__v1__list_service_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *grpc__reflection__v1__service_response__descriptor_address(void) {
  return &grpc__reflection__v1__service_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *grpc__reflection__v1__error_response__descriptor_address(void) {
  return &grpc__reflection__v1__error_response__descriptor;
}

#endif
