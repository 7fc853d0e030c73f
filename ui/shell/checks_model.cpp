#include "shell/checks_model.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "economy/reading/problem_names.h"
#include "theme/icons.h"

#include <algorithm>

namespace breakeven::ui {

namespace {

constexpr quintptr topLevel = 0; ///< the id of a kind; a place beneath one has the kind's row and 1

int rowOf(quintptr id) { return static_cast<int>(id) - 1; }

QString wordOf(Severity severity) {
    return severity == Severity::error ? ChecksModel::tr("Error") : ChecksModel::tr("Warning");
}

} // namespace

ChecksModel::ChecksModel(Document& document, QObject* parent)
    : QAbstractItemModel(parent), document_(document) {
    take(document.problems());
    connect(&document, &Document::problemsChanged, this, [this](const std::vector<Problem>& problems) {
        beginResetModel();
        take(problems);
        endResetModel();
    });
}

void ChecksModel::take(const std::vector<Problem>& problems) {
    problems_ = problems;
    for (Problem& problem : problems_) problem.message = inNames(problem, document_.effective(), wording());
    kinds_ = kindsOf(problems_);
}

QModelIndex ChecksModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : topLevel);
}

QModelIndex ChecksModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == topLevel) return {};
    return createIndex(rowOf(index.internalId()), 0, topLevel);
}

int ChecksModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(kinds_.size());
    return isKind(parent) && parent.column() == 0 ? static_cast<int>(kindOf(parent).problems.size()) : 0;
}

int ChecksModel::columnCount(const QModelIndex&) const { return columns; }

const ProblemKind& ChecksModel::kindOf(const QModelIndex& index) const {
    const int row = index.internalId() == topLevel ? index.row() : rowOf(index.internalId());
    return kinds_[static_cast<std::size_t>(row)];
}

bool ChecksModel::isKind(const QModelIndex& index) const {
    return index.internalId() == topLevel && kindOf(index).problems.size() > 1;
}

const Problem& ChecksModel::problemAt(const QModelIndex& index) const {
    const ProblemKind& kind = kindOf(index);
    const auto place = index.internalId() == topLevel ? 0 : static_cast<std::size_t>(index.row());
    return problems_[kind.problems[place]];
}

QString ChecksModel::whereOf(const Problem& problem) const {
    if (const auto address = parseAddress(problem.address)) return labelOf(document_.effective(), *address);
    return toQt(problem.address);
}

QVariant ChecksModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const bool many = isKind(index);
    const Problem& problem = problemAt(index);
    const QString said = textOf(many ? kindOf(index).message : problem.message);
    const QString place =
        many ? tr("%n place(s)", nullptr, static_cast<int>(kindOf(index).problems.size())) : whereOf(problem);
    if (role == Qt::DisplayRole) {
        if (index.column() == severity) return wordOf(problem.severity);
        return index.column() == where ? place : said;
    }
    if (role == Qt::ToolTipRole) return many ? said : place + "\n" + said;
    if (role == Qt::DecorationRole && index.column() == severity)
        return icon(problem.severity == Severity::error ? "error" : "warning");
    if (role == Qt::AccessibleTextRole && index.column() == what)
        return tr("%1: %2: %3").arg(wordOf(problem.severity), place, said);
    return {};
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (section == severity) return tr("Severity");
    return section == where ? tr("Where") : tr("What");
}

int ChecksModel::count(Severity wanted) const {
    return static_cast<int>(std::count_if(problems_.begin(), problems_.end(),
                                          [wanted](const Problem& p) { return p.severity == wanted; }));
}

} // namespace breakeven::ui
