#include "intake/intake_draft.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "proposal/intake/remembered_choice.h"

#include <QCryptographicHash>
#include <QSettings>

namespace breakeven::ui {

namespace {

QString settingOf(const SheetLayout& layout) {
    const std::string key = headingsKey(layout);
    const QByteArray hash = QCryptographicHash::hash(
        QByteArray(key.data(), static_cast<qsizetype>(key.size())), QCryptographicHash::Sha1);
    return QStringLiteral("intake/") + QString::fromLatin1(hash.toHex());
}

} // namespace

IntakeDraft::IntakeDraft(const Document& document, ForeignFile file, const QString& organisation,
                         QObject* parent)
    : QObject(parent), document_(document), file_(std::make_shared<const ForeignFile>(std::move(file))),
      organisation_(toCore(organisation)) {
    for (BackgroundTask* task : {&laying_, &planning_})
        connect(task, &BackgroundTask::busyChanged, this, &IntakeDraft::settledChanged);
    choice_.fields.resize(table().columns.size());
    lay(std::nullopt, true);
}

QString IntakeDraft::fileName() const { return toQt(file_->name); }

void IntakeDraft::chooseSheet(std::size_t number) {
    if (number == sheetNumber_) return;
    sheetNumber_ = number;
    headings_.reset();
    layout_ = {};
    lay(std::nullopt, true);
}

void IntakeDraft::chooseTable(TableId chosen) {
    if (chosen != choice_.table) lay(chosen, true);
}

void IntakeDraft::chooseHeadings(HeadingRows rows) {
    if (rows == layout_.headings) return;
    headings_ = rows;
    lay(choice_.table, true);
}

void IntakeDraft::takeHidden(bool hidden) {
    if (hidden == hidden_) return;
    hidden_ = hidden;
    lay(choice_.table, true);
}

void IntakeDraft::proposeAnew() { lay(choice_.table, false); }

void IntakeDraft::lay(std::optional<TableId> wanted, bool recalls) {
    planning_.cancel();
    const bool inBase = document_.inBase();
    laying_.run<Result<LaidOut>>(
        [file = file_, number = sheetNumber_, headings = headings_, hidden = hidden_, wanted, recalls, inBase,
         economy = document_.effective()](const Unwanted&) -> Result<LaidOut> {
            const ForeignSheet& sheet = file->sheets[number];
            LaidOut laid{layOut(sheet, headings, hidden), {}, false};
            const std::string remembered =
                recalls ? toCore(QSettings().value(settingOf(laid.layout)).toString()) : std::string();
            const auto tables = intakeTables(inBase);
            const auto isThere = [&](TableId table) {
                return std::find(tables.begin(), tables.end(), table) != tables.end();
            };
            if (auto recalled = recalledChoice(laid.layout, remembered);
                recalled && isThere(recalled->table) && wanted.value_or(recalled->table) == recalled->table) {
                laid.choice = std::move(*recalled);
                laid.recalled = true;
                return laid;
            }
            TableId table = wanted ? *wanted : proposeTable(economy, sheet, laid.layout);
            if (!isThere(table)) table = tables.front();
            laid.choice = proposeIntake(economy, sheet, laid.layout, table);
            return laid;
        },
        [this](Result<LaidOut> laid) {
            if (laid) take(std::move(*laid));
        });
}

void IntakeDraft::take(LaidOut laid) {
    layout_ = std::move(laid.layout);
    choice_ = std::move(laid.choice);
    recalled_ = laid.recalled;
    if (!document_.inBase()) choice_.makesMissing = false;
    const auto org = table().find("org");
    if (org && !organisation_.empty() && choice_.fields[*org].from == FieldFrom::nowhere) {
        choice_.fields[*org].from = FieldFrom::fixed;
        choice_.fields[*org].fixed = organisation_;
    }
    plan_ = {};
    Q_EMIT laidOut();
    workOut();
}

void IntakeDraft::decide(const std::function<void(IntakeChoice&)>& change) {
    const IntakeChoice before = choice_;
    change(choice_);
    if (choice_ == before) return;
    workOut();
}

void IntakeDraft::workOut() {
    planning_.run<Result<IntakePlan>>(
        [file = file_, number = sheetNumber_, layout = layout_, choice = choice_,
         economy = document_.economy(), effective = document_.effective(),
         scenario = toCore(document_.scenario())](const Unwanted& unwanted) {
            return Result<IntakePlan>(planIntake(economy, effective, scenario, file->sheets[number], layout,
                                                 choice, {}, goingOn(unwanted)));
        },
        [this](Result<IntakePlan> planned) {
            if (!planned) plan_ = {};
            if (planned && !planned->finished) return;
            if (planned) plan_ = std::move(*planned);
            if (!planned)
                for (Problem& problem : planned.problems)
                    plan_.problems.push_back({0, {}, {}, problem.message});
            Q_EMIT this->planned();
        });
}

void IntakeDraft::remember() const {
    QSettings().setValue(settingOf(layout_), toQt(rememberedText(layout_, choice_)));
}

} // namespace breakeven::ui
