# SPDX-License-Identifier: MIT
"""What the generated notices are made of. All organisations and people are invented."""

ORGANISATIONS = [
    "Northern Rivers Commission", "Harbour Lights Foundation", "Institute for Upland Farming",
    "League of Island Ports", "Saltmarsh Conservation Trust", "Council of Mountain Towns",
    "Ferrymen's Mutual Fund", "Observatory of Seasonal Winds", "Federation of Public Archives",
    "Agency for Inland Navigation", "Lakeside Teaching Hospital", "College of Applied Weaving",
]
CITIES = [
    ("Lisbon", "Portugal"), ("Nairobi", "Kenya"), ("Geneva", "Switzerland"), ("Bogotá", "Colombia"),
    ("Tunis", "Tunisia"), ("Lyon", "France"), ("Montréal", "Canada"), ("Riga", "Latvia"), ("Suva", "Fiji"),
    ("Accra", "Ghana"), ("Santiago", "Chile"), ("Abidjan", "Côte d’Ivoire"), ("Kathmandu", "Nepal"),
]
RANKS = [
    "Officer", "Senior Officer", "Assistant", "Coordinator", "Head of Unit", "Adviser", "Analyst", "Manager",
    "Technician", "Editor", "Programme Manager", "Deputy Head", "Engineer", "Clerk", "Specialist",
]
SUBJECTS = [
    "Water Quality", "Records", "Port Safety", "Procurement", "Field Logistics", "Public Information",
    "Payroll", "Map Production", "Data Protection", "Seed Storage", "Translation", "Network Operations",
    "Budget", "Flood Forecasting", "Grants", "Staff Training", "Library Services", "Radio Links",
]
UNITS = ["Unit", "Section", "Department", "Directorate", "Office", "Branch", "Service"]
VERBS = [
    "Prepare", "Keep", "Review", "Coordinate", "Draft", "Check", "Organise", "Maintain", "Supervise",
    "Advise on", "Assess", "Negotiate", "Plan", "Report on", "Develop", "Monitor", "Answer questions about",
    "Follow up", "Test", "Document", "Evaluate", "Contribute to",
]
THINGS = [
    "the yearly work plan", "contracts with suppliers", "the register of vessels", "training sessions",
    "reports for the governing board", "sampling campaigns", "the stocks of spare parts",
    "the archive of measurements", "visits of partner institutions", "requests from member towns",
    "the helpdesk", "maps and tide tables", "the quality of published figures", "invoices and travel claims",
    "regional workshops", "risk registers", "maintenance schedules", "the intranet pages", "draft agreements",
    "surveys among users", "the cash-flow forecast", "emergency drills", "field offices", "project proposals",
]
MANNERS = [
    "in cooperation with the other units", "within the limits of the budget", "under minimal supervision",
    "in line with the rules of the organization", "so that delays are noticed early",
    "and report the results every quarter", "with particular attention to the smaller stations",
    "for use by people without technical training", "in at least two working languages",
    "together with colleagues in the field", "and propose improvements where they are needed",
    "before the start of each season", "in the light of the recommendations of the auditors",
    "while protecting personal data (names, addresses and pay)", "to the satisfaction of the members",
    "with due regard to safety, cost and the environment", "as agreed with the Head of Unit",
]
STUDIES = [
    "hydrology", "law", "public administration", "economics", "computer science", "library science",
    "civil engineering", "languages", "statistics", "agronomy", "logistics", "accounting", "geography",
]
LANGUAGES = ["English", "French", "Spanish", "Arabic", "Portuguese", "Russian", "German", "Chinese"]
TRAITS = [
    "Ability to explain technical matters in plain words", "Good sense of priorities", "Calm under pressure",
    "Accuracy in figures", "Tact and discretion", "Ability to work in a team of many cultures",
    "Initiative and curiosity", "Skill in drafting short and clear reports", "Reliability", "Judgment",
    "Ability to keep a scattered team together", "Good command of spreadsheets and databases",
]
ENDORSEMENTS = [
    " is required", " would be an asset", " is desirable", " is essential", "", "", " would be an advantage",
]
MONTHS = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
]
ABOUT = [
    "The {org} was set up by its members to look after what none of them can look after alone. It has "
    "stations in forty places and a staff of about six hundred, most of whom work far from "
    "headquarters.",
    "The {org} is an equal opportunity employer. It welcomes applications from people of all "
    "backgrounds, and posts are filled on merit, in the light of what each candidate can do and of "
    "what the work needs.",
    "Work at the {org} is organised in small teams. Travel of up to six weeks a year can be expected; "
    "the cost is borne by the organisation, and time spent on the road counts as working time.",
]
CLOSING = [
    "Only candidates on the short list will be contacted. They will be asked to sit a written test "
    "about three weeks after the closing date, and to name two people who know their work.",
    "Applications that reach us after the deadline, or that are not complete, cannot be considered. "
    "The organisation charges no fee at any stage of the selection.",
    "This selection may be used to set up a reserve list for similar posts, which stays valid for "
    "eighteen months.",
]

FRENCH_RANKS = ["Chargé", "Chef de bureau", "Assistante", "Coordonnateur", "Conseillère", "Technicien"]
FRENCH_SUBJECTS = ["des archives", "de la paie", "de la sécurité des ports", "des marchés", "de la formation"]
FRENCH_VERBS = ["Préparer", "Suivre", "Rédiger", "Contrôler", "Animer", "Organiser", "Évaluer", "Élaborer"]
FRENCH_THINGS = [
    "les contrats avec les fournisseurs", "le réseau des stations", "les budgets et les rapports",
    "les séances de formation", "le registre des bateaux", "la qualité des données publiées",
    "les campagnes de prélèvement", "les demandes des communes membres",
]
FRENCH_MANNERS = [
    "en liaison avec les autres services", "dans le respect des règles de l’organisation",
    "et en rendre compte chaque trimestre", "avec l’appui des équipes de terrain", "avant chaque saison",
    "en veillant à la protection des données personnelles",
]
