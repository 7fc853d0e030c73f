#include "contracts/corridor_bar.h"

#include "contracts/corridor_fields.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "document/problem_text.h"
#include "economy/table/first_error.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakeven::ui {

CorridorBar::CorridorBar(Document& document, std::string contract, QWidget* parent)
    : QWidget(parent), document_(document), contract_(std::move(contract)),
      fields_(new CorridorFields(document)), put_(new QPushButton(icon("ok"), tr("&Apply"))),
      refusal_(new QLabel) {
    put_->setToolTip(tr("Replaces the bands the contract has with this party; bands with others stay"));
    refusal_->setProperty("role", "finding");
    refusal_->setWordWrap(true);
    refusal_->hide();
    fields_->addButton(put_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1), 0, 0);
    layout->setSpacing(grid(1));
    layout->addWidget(fields_);
    layout->addWidget(refusal_);

    const Table& contracts = document.economy()[TableId::contracts];
    if (const auto row = contracts.find({contract_}))
        fields_->setTerms({Corridor::deadbandMarginal, contracts.at(*row, "commissioner")});
    connect(put_, &QPushButton::clicked, this, &CorridorBar::put);
    const auto follow = [this] {
        put_->setEnabled(fields_->terms().has_value());
        refusal_->hide();
    };
    connect(fields_, &CorridorFields::changed, this, follow);
    onTables(document, {TableId::organisations}, fields_, &CorridorFields::listParties);
}

void CorridorBar::put() {
    const auto terms = fields_->terms();
    if (!terms) return;
    auto command = corridorCommand(document_.economy(), toCore(document_.scenario()), contract_, *terms);
    const auto problems = command ? document_.edit(std::move(*command)) : std::move(command.problems);
    refusal_->setVisible(!problems.empty());
    refusal_->setText(problems.empty() ? QString() : saidOf(firstError(problems), document_.effective()));
}

QString CorridorBar::refusal() const { return refusal_->text(); }

} // namespace breakeven::ui
