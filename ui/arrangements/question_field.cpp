#include "arrangements/question_field.h"

#include "arrangements/template_library.h"
#include "charts/figure_text.h"
#include "contracts/entry_field.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/working_unit.h"
#include "economy/table/value.h"
#include "money/amount_in_unit.h"
#include "proposal/template/candidates.h"
#include "theme/type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

namespace {

/// A column that holds the kind of figure asked for, so that it is read as in a grid.
EntryField* fieldFor(AnswerType type, const Document& document) {
    if (type == AnswerType::rate) return new EntryField(document, TableId::effects, "rate");
    if (type == AnswerType::money) return new EntryField(document, TableId::effects, "amount");
    return new EntryField(document, TableId::populations, "people");
}

bool isFigure(AnswerType type) {
    return type == AnswerType::rate || type == AnswerType::money || type == AnswerType::number;
}

/// A canonical figure as people read it: "£4,400k", "0.5%".
QString shown(const std::string& figure, AnswerType type, MoneyUnit unit) {
    if (figure.ends_with('%') || figure.empty()) return toQt(figure);
    return toQt(type == AnswerType::money ? formatWithUnit(numberIn(figure), unit)
                                          : formatNumber(numberIn(figure), 2));
}

} // namespace

QuestionField::QuestionField(TemplateDraft& draft, const Document& document, const Question& question)
    : draft_(draft), document_(document), question_(question) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1));
    if (isFigure(question.type))
        makeFigure();
    else if (question.type == AnswerType::organisations || question.type == AnswerType::contracts)
        makeSeveral();
    else
        makeList();
    if (!question.source.empty()) {
        auto* source = new QLabel(question.judgement ? templateText(question.source)
                                                     : tr("Source: %1").arg(templateText(question.source)));
        source->setProperty("role", "caption");
        source->setWordWrap(true);
        layout->addWidget(source);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&draft, &TemplateDraft::changed, this, &QuestionField::show);
    show();
}

void QuestionField::makeFigure() {
    figure_ = fieldFor(question_.type, document_);
    figure_->setAccessibleName(templateText(question_.ask));
    figure_->setFixedWidth(room(30));
    pounds_ = new QLabel;
    pounds_->setProperty("role", "caption");
    auto* line = new QHBoxLayout;
    line->addWidget(figure_);
    for (int level = 0; level < 3; ++level) {
        auto* button = new QToolButton;
        button->setCheckable(true);
        button->setAutoRaise(true);
        levels_.push_back(button);
        line->addWidget(button);
        connect(button, &QToolButton::clicked, this,
                [this, button] { draft_.give(question_.id, toCore(button->property("level").toString())); });
    }
    line->addWidget(pounds_, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    setFocusProxy(figure_);
    connect(figure_, &QLineEdit::textEdited, this, [this] {
        if (const auto text = figure_->canonicalText()) draft_.give(question_.id, *text);
    });
}

void QuestionField::makeList() {
    list_ = new QComboBox;
    list_->setAccessibleName(templateText(question_.ask));
    layout()->addWidget(list_);
    setFocusProxy(list_);
    connect(list_, &QComboBox::activated, this,
            [this](int row) { draft_.give(question_.id, codes_[static_cast<std::size_t>(row)]); });
}

void QuestionField::makeSeveral() {
    several_ = new QListWidget;
    several_->setAccessibleName(templateText(question_.ask));
    layout()->addWidget(several_);
    setFocusProxy(several_);
    connect(several_, &QListWidget::itemChanged, this, [this] {
        if (showing_) return;
        std::vector<std::string> chosen;
        for (int row = 0; row < several_->count(); ++row)
            if (several_->item(row)->checkState() == Qt::Checked)
                chosen.push_back(codes_[static_cast<std::size_t>(row)]);
        draft_.give(question_.id, answerOf(chosen));
    });
}

void QuestionField::show() {
    showing_ = true;
    if (figure_)
        showFigure();
    else if (several_)
        showSeveral();
    else
        showList();
    showing_ = false;
}

void QuestionField::showFigure() {
    const std::string answer = toCore(draft_.answer(question_.id));
    if (!figure_->hasFocus() || figure_->canonicalText() != answer) figure_->setCanonical(answer);
    const Levels levels = levelsOf(question_, draft_.answers(), draft_.facts());
    const std::array values{levels.low, levels.central, levels.high};
    const std::array names{tr("Low %1"), tr("Central %1"), tr("High %1")};
    for (std::size_t level = 0; level < levels_.size(); ++level) {
        levels_[level]->setVisible(!values[level].empty() && !(level != 1 && values[level] == values[1]));
        levels_[level]->setText(
            names[level].arg(shown(values[level], question_.type, workingUnit(document_))));
        levels_[level]->setProperty("level", toQt(values[level]));
        levels_[level]->setChecked(values[level] == answer);
    }
    const auto pounds = poundsOf(question_, draft_.answers(), draft_.facts());
    pounds_->setText(pounds && question_.type != AnswerType::money && *pounds != Money()
                         ? tr("is %1").arg(toQt(formatSize(*pounds)))
                         : QString());
}

QString QuestionField::labelOf(const std::string& code) const {
    if (code == newRowAnswer && question_.offer)
        return question_.type == AnswerType::index ? templateText(question_.offer->name)
                                                   : tr("New: %1").arg(templateText(question_.offer->name));
    if (code.empty()) return tr("None");
    const QString label = codedNameOf(document_.economy(), tableOf(question_.type), code);
    if (question_.type == AnswerType::contracts)
        return tr("%1: %2").arg(label, toQt(formatSize(draft_.facts().paid(code))));
    const Money result = draft_.facts().result(code);
    if (question_.type != AnswerType::organisation || result == Money()) return label;
    return (result < Money() ? tr("%1: deficit %2") : tr("%1: surplus %2"))
        .arg(label, toQt(formatSize(result)));
}

void QuestionField::showList() {
    codes_.clear();
    QStringList labels;
    if (question_.type == AnswerType::year) {
        for (FinancialYear year = draft_.facts().baseYear() + 1; year <= draft_.facts().lastYear();
             year = year + 1) {
            codes_.push_back(toText(year));
            labels << yearText(year);
        }
    } else if (question_.type == AnswerType::pace) {
        for (const TemplateChoice& choice : question_.choices) {
            codes_.push_back(choice.value);
            labels << tr("%1: %2").arg(templateText(choice.label), toQt(choice.value).replace(';', "; "));
        }
    } else {
        codes_ = candidates(question_, draft_.answers(), draft_.facts());
        if (question_.optional) codes_.insert(codes_.begin(), std::string());
        for (const std::string& code : codes_) labels << labelOf(code);
    }
    list_->clear();
    list_->addItems(labels);
    const auto found = std::find(codes_.begin(), codes_.end(), toCore(draft_.answer(question_.id)));
    list_->setCurrentIndex(found == codes_.end() ? -1 : static_cast<int>(found - codes_.begin()));
}

void QuestionField::showSeveral() {
    const auto codes = candidates(question_, draft_.answers(), draft_.facts());
    const auto chosen = itemsOf(toCore(draft_.answer(question_.id)));
    const bool same = codes == codes_;
    codes_ = codes;
    if (!same) several_->clear();
    for (std::size_t i = 0; i < codes_.size(); ++i) {
        const bool is = std::find(chosen.begin(), chosen.end(), codes_[i]) != chosen.end();
        auto* item = same ? several_->item(static_cast<int>(i)) : new QListWidgetItem(labelOf(codes_[i]));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(is ? Qt::Checked : Qt::Unchecked);
        if (!same) several_->addItem(item);
    }
    const int rows = std::clamp(static_cast<int>(codes_.size()), 1, 5);
    several_->setFixedHeight(rows * (several_->fontMetrics().height() + room(1)) + room(2));
}

} // namespace breakeven::ui
